import Papa from 'papaparse';
import type { Report } from '../content/problemLog.ts';
import { countLines, decodeLines } from './decode.ts';
import { rowEnd } from './rowEnds.ts';
import { splitRow } from './splitRow.ts';

/** One row of the file as text cells. */
export interface TextRow {
  cells: string[];
  /** Line of the file at which the row begins, from 1. */
  line: number;
  /** Column of the line at which a cell begins, from 1; worked out only when it is asked for. */
  columnOf: (cell: number) => number;
}

const options = { delimiter: ',', newline: '\n', header: false, skipEmptyLines: false } as const;

/**
 * Reads comma-separated text strictly (RFC 4180, UTF-8): Papa Parse does the parsing, this adds positions and
 * refuses what Papa Parse would let pass. Faults go to `problems`; a row with stray quotes is not handed on.
 */
export function* parseRows(file: string, chunks: Iterable<Uint8Array>, problems: Report): Generator<TextRow> {
  let line = 1;
  for (const piece of decodeLines(file, chunks, problems)) {
    const text = piece.includes('\r\n') ? piece.replaceAll('\r\n', '\n') : piece;
    let start = 0;
    // Rows without a quote, the many, go to Papa Parse together; each row with quotes goes alone.
    for (let quote = text.indexOf('"'); quote >= 0; quote = text.indexOf('"', start)) {
      const rowStart = text.lastIndexOf('\n', quote) + 1;
      if (rowStart > start) line = yield* plainRows(text.slice(start, rowStart), line);
      const end = rowEnd(text, rowStart);
      line = yield* quotedRow(file, text.slice(rowStart, end), line, problems);
      start = end + 1;
    }
    if (start < text.length) line = yield* plainRows(text.slice(start), line);
  }
}

/** Text without a quote: every line is a row, and a cell's place is found by counting. Returns the next line. */
function* plainRows(text: string, firstLine: number): Generator<TextRow, number> {
  const rows = Papa.parse<string[]>(text.endsWith('\n') ? text.slice(0, -1) : text, options).data;
  // Papa Parse gives no row for no text, but an empty line is a row.
  if (rows.length === 0) rows.push(['']);
  let line = firstLine;
  for (const cells of rows) {
    yield { cells, line, columnOf: (cell) => startOf(cells, cell) };
    line += 1;
  }
  return line;
}

/** Column at which a cell of a row without quotes begins; past the last cell, the end of the row. */
function startOf(cells: readonly string[], cell: number): number {
  const start = cells.slice(0, cell).reduce((column, before) => column + before.length + 1, 1);
  return cell < cells.length ? start : start - 1;
}

/** One row that holds quotes; line breaks within them belong to it. Returns the next line. */
function* quotedRow(
  file: string,
  source: string,
  line: number,
  problems: Report,
): Generator<TextRow, number> {
  const places = splitRow(source);
  const stray = places.find((place) => !place.quotesAreSound);
  if (stray)
    problems.push({
      file,
      line,
      column: stray.start + 1,
      message:
        'found a stray quote; a cell is quoted as a whole, and a quote within it is doubled (RFC 4180)',
    });
  else
    yield {
      cells: Papa.parse<string[]>(source, options).data[0] ?? [''],
      line,
      columnOf: (cell) => (places[cell]?.start ?? source.length) + 1,
    };
  return line + countLines(source) + 1;
}
