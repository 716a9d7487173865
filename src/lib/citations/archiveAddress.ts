/** Where a public web archive lists its copies of an address. Many local sites of the programme are going dark. */
export function archiveAddress(url: string): string {
  return `https://web.archive.org/web/*/${url}`;
}
