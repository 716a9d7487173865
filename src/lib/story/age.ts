/** The newest day under `changes:` of content files, given as their texts; the list must come newest first. */
export function newestDay(texts: readonly string[]): string {
  return texts
    .flatMap((text) => [...text.matchAll(/^changes:\n\s+- date: "?(\d{4}-\d{2}-\d{2})/gm)])
    .map((match) => match[1] ?? '')
    .reduce((newest, day) => (day > newest ? day : newest), '');
}

/** Whether a day is more than twelve months before another. */
export function isOverAYearOlder(day: string, than: string): boolean {
  const [year = '', ...rest] = day.split('-');
  return than > [String(Number(year) + 1).padStart(4, '0'), ...rest].join('-');
}
