/**
 * End of the last row that is whole: after the last line break with an even number of quotes before it. 0 where no
 * row ends.
 */
export function lastRowEnd(text: string): number {
  const quotes: number[] = [];
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) quotes.push(at);
  // Text between two quotes is outside of a cell where the number of quotes before it is even.
  for (let before = quotes.length - (quotes.length % 2); before >= 0; before -= 2) {
    const start = before === 0 ? 0 : (quotes[before - 1] ?? 0) + 1;
    const end = text.slice(start, quotes[before]).lastIndexOf('\n');
    if (end >= 0) return start + end + 1;
  }
  return 0;
}

/** End of the row that begins at an offset and holds quotes: its line break outside of quotes, or the end of the text. */
export function rowEnd(text: string, start: number): number {
  let from = start;
  for (;;) {
    const open = text.indexOf('"', from);
    const end = text.indexOf('\n', from);
    if (end < 0 && open < 0) return text.length;
    if (end >= 0 && (open < 0 || end < open)) return end;
    const close = text.indexOf('"', open + 1);
    if (close < 0) return text.length;
    from = close + 1;
  }
}
