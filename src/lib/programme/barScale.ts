/** Lengths of bars (0 to `full`) for amounts; the largest amount fills the scale. One decimal, for short output. */
export function barLengths(amounts: readonly (number | null)[], full: number): (number | null)[] {
  const largest = Math.max(0, ...amounts.map((amount) => amount ?? 0));
  return amounts.map((amount) =>
    amount === null || largest === 0 ? null : Math.round((amount / largest) * full * 10) / 10,
  );
}
