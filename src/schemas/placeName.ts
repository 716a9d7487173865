import { cellText } from './column.ts';

/** A name or text cell of the selection data. */
const textCell = cellText.max(120, { error: 'must be at most 120 characters' });

/** Name of a place: letters, with marks that stand in names; no quotes, no markup. */
export const placeName = textCell
  .regex(/^[^"“”<>&{}[\]\\]*$/, { error: 'must not hold quotes or signs of markup' })
  .regex(/\p{Ll}/u, { error: 'must not be in capitals alone; write it like "Blackpool"' });

/** Name of a small place, as lists of names write it: with "&", and `IOW` as people call it. */
export const smallPlaceName = textCell
  .regex(/^(?:[^"“”<>&{}[\]\\]|& )*$/, { error: 'must not hold quotes or signs of markup' })
  .regex(/\p{L}/u, { error: 'must hold a letter: it is the name of a place' });
