/** What stands at the head of a row that sums up or averages the others. */
const sums =
  /^(?:grand |sub-?)?totals?\b|^(?:sum|average|mean|median|count|overall|all (?:districts|areas|rows|places))\b/i;

/** Names and codes of what holds all districts: England, and it with its neighbours. */
const countries = /^(?:england(?: and wales)?|great britain|united kingdom|uk|E92\d{6}|K0[234]\d{6})$/i;

/**
 * What to do about a row that looks like a total of the others; undefined for all other rows. `faults`: of how many cells
 * the table cannot take: a row with one wrong cell is no total, whatever its name.
 */
export function totalRowFault(cells: readonly string[], faults: number): string | undefined {
  const head = cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
  if (faults < 2 || !(sums.test(head) || countries.test(head))) return undefined;
  return `found "${head}" at its head, which looks like a row for the total; remove the line: sums are worked out from the rows`;
}
