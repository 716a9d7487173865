/** What is wrong with a row as a whole, in words that say what to do; undefined where its cells can be read. */
export function rowFault(cells: readonly string[], names: readonly string[]): string | undefined {
  const [first = ''] = cells;
  const wanted = `a row has ${names.length} cells`;
  if (/^(?:<{7}|={7}|>{7})(?: |$)/.test(first))
    return `found "${first.slice(0, 20)}", a mark of a merge; keep one of the two versions and remove the marks`;
  if (cells.length === 1 && first === '') return `found an empty line, ${wanted}; remove the line`;
  if (cells.length < names.length)
    return `found ${cells.length} cell${cells.length === 1 ? '' : 's'}, ${wanted}; an empty cell needs its comma too`;
  if (cells.length > names.length)
    return `found ${cells.length} cells, ${wanted}; a text that holds a comma needs quotes around it`;
  if (cells.join() === names.join()) return 'found the names of the columns again; remove the line';
  if (cells.every((cell) => cell.trim() === '')) return 'found a row of empty cells; remove the line';
  return undefined;
}
