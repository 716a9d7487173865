import Papa from 'papaparse';

/** Where one cell of a row begins, and whether its quotes follow RFC 4180. */
interface CellPlace {
  /** Offset in the text of the row. */
  start: number;
  quotesAreSound: boolean;
}

const soundCell = /^(?:[^"]*|"(?:[^"]|"")*")$/;

/** Finds the cells of one row of comma-separated text; used to point at errors and at stray quotes. */
function splitRow(row: string): CellPlace[] {
  const cells: CellPlace[] = [];
  let start = 0;
  let open = false;
  for (let index = 0; index <= row.length; index += 1) {
    const character = row[index];
    if (character === '"') open = !open;
    if ((character === ',' && !open) || index === row.length) {
      cells.push({ start, quotesAreSound: soundCell.test(row.slice(start, index)) });
      start = index + 1;
    }
  }
  return cells;
}

const options = { delimiter: ',', newline: '\n', header: false, skipEmptyLines: false } as const;

/** Rows with stray quotes that are told before reading stops: such a file is not comma-separated at all. */
const mostStray = 50;

/**
 * Reads comma-separated text strictly (RFC 4180): Papa Parse does the parsing, this adds where each row begins and
 * refuses quotes that Papa Parse would let pass. Line breaks are LF. After a row with a stray quote it goes on with the
 * next line.
 */
export function eachRow(
  text: string,
  onRow: (cells: string[], start: number, end: number) => void,
  onStrayQuote: (offset: number) => void,
): void {
  const end = text.endsWith('\n') ? text.length - 1 : text.length;
  let from = 0;
  for (let stray = 0; stray < mostStray; stray += 1) {
    const place = readFrom(text.slice(0, end), from, onRow);
    if (place === undefined) return;
    onStrayQuote(place);
    const lineEnd = text.indexOf('\n', place);
    if (lineEnd < 0 || lineEnd >= end) return;
    from = lineEnd + 1;
  }
}

/** Reads up to the end, or to the first cell with a stray quote: returns its offset. */
function readFrom(
  text: string,
  from: number,
  onRow: (cells: string[], start: number, end: number) => void,
): number | undefined {
  let start = from;
  let quote = text.indexOf('"', from);
  let stray: number | undefined;
  Papa.parse<string[]>(text.slice(from), {
    ...options,
    step: ({ data, meta }, parser) => {
      const end = from + meta.cursor;
      if (quote >= 0 && quote < end) {
        const wrong = splitRow(rowText(text, start, end)).find(({ quotesAreSound }) => !quotesAreSound);
        if (wrong) {
          stray = start + wrong.start;
          parser.abort();
          return;
        }
        quote = text.indexOf('"', end);
      }
      onRow(data, start, end);
      start = end;
    },
  });
  // Papa Parse gives no row for no text, but an empty line at the end is a row.
  if (stray === undefined && from === text.length) onRow([''], from, from);
  return stray;
}

function rowText(text: string, start: number, end: number): string {
  return text.slice(start, text[end - 1] === '\n' ? end - 1 : end);
}

/** The cells of a row and where they begin, as offsets of the text; the last entry is the end of the row. */
export function cellStarts(text: string, start: number, end: number): number[] {
  const row = rowText(text, start, end);
  return [...splitRow(row).map((cell: CellPlace) => start + cell.start), start + row.length];
}
