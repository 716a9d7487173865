import { joinWords } from '../../lib/format/list.ts';

/** Fewest and most areas that are compared side by side. */
export const fewest = 2;
export const most = 4;

/** True where the choice can be compared; otherwise the page shows every area. */
export function comparable(chosen: readonly string[]): boolean {
  return chosen.length >= fewest && chosen.length <= most;
}

/** What the status says of a choice: names of the areas chosen, all areas, the theme's title or nothing. */
export function comparisonMessage(chosen: readonly string[], all: number, theme: string): string {
  const about = theme === '' ? '' : ` on ${theme[0]?.toLowerCase() ?? ''}${theme.slice(1)}`;
  if (comparable(chosen)) return `Comparing ${joinWords(chosen)}${about}.`;
  const hint = chosen.length === 1 ? 'Choose one more area' : `Choose ${fewest} to ${most} areas`;
  return `All ${all} areas are shown in short. ${hint} to see them side by side${about}.`;
}
