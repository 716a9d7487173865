import Papa from 'papaparse';
import type { Problem } from '../content/problem.ts';
import { decodeLines } from './decode.ts';
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
export function* parseRows(
  file: string,
  chunks: Iterable<Uint8Array>,
  problems: Problem[],
): Generator<TextRow> {
  let line = 1;
  for (const piece of decodeLines(file, chunks, problems)) {
    const text = piece.includes('\r\n') ? piece.replaceAll('\r\n', '\n') : piece;
    yield* text.includes('"') ? quotedRows(file, text, line, problems) : plainRows(text, line);
    line += text.split('\n').length - 1;
  }
}

/** Text without a quote: every line is a row, and a cell's place is found by counting. */
function* plainRows(text: string, firstLine: number): Generator<TextRow> {
  const rows = Papa.parse<string[]>(text.endsWith('\n') ? text.slice(0, -1) : text, options).data;
  for (const [index, cells] of rows.entries())
    yield {
      cells,
      line: firstLine + index,
      columnOf: (cell) => cells.slice(0, cell).reduce((column, before) => column + before.length + 1, 1),
    };
}

function* quotedRows(file: string, text: string, firstLine: number, problems: Problem[]): Generator<TextRow> {
  let line = firstLine;
  for (const source of rowTexts(text)) {
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
    line += source.split('\n').length;
  }
}

/** The text of each row; line breaks within quotes belong to the row. */
function rowTexts(text: string): string[] {
  const rows: string[] = [];
  let start = 0;
  let open = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 34) open = !open;
    else if (code === 10 && !open) {
      rows.push(text.slice(start, index));
      start = index + 1;
    }
  }
  if (start < text.length) rows.push(text.slice(start));
  return rows;
}
