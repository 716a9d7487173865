import { cellText } from './column.ts';

/** A name or text cell of the selection data. */
const textCell = cellText.max(120, { error: 'must be at most 120 characters' });

/** Name of a place: letters, with marks that stand in names; no quotes, no markup. */
export const placeName = textCell.regex(/^[^"“”<>&{}[\]\\]*$/, {
  error: 'must not hold quotes or signs of markup',
});
