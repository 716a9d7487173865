/** Why a text is no table of commas and lines, in one sentence that says what to do; undefined where it may be one. */
export function notTable(text: string, names: readonly string[]): string | undefined {
  const first = text.slice(0, 10_000).split('\n')[0] ?? '';
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text))
    return 'found a web page; download the file itself, not the page that shows it';
  if (/^\s*[[{]/.test(text)) return 'found JSON; a table has a row of column names, then a line for each row';
  if (/^version https:\/\/git-lfs/.test(text))
    return 'found a note of Git LFS in place of the file; fetch the file itself: git lfs pull';
  if (/^"?sep=/i.test(first)) return `found the line "${first.trim().slice(0, 20)}"; remove it`;
  if (first.includes('\r'))
    return 'found lines that end as on old Macs (CR alone); save the file with line ends of Unix or Windows';
  for (const [separator, name] of [
    [';', 'semicolons'],
    ['\t', 'tabs'],
    ['|', 'strokes'],
  ] as const)
    if (names.length > 1 && first.split(separator).length >= names.length && !first.includes(','))
      return `found ${name} between the columns; save the file with commas ("CSV, comma separated")`;
  return undefined;
}
