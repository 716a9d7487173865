import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** A row of a table as text by the names of its columns. */
export type Cells = Record<string, string>;

/** The rows of a table of `data/` below a folder. */
export function readCells(root: string, name: string): Cells[] {
  const text = readFileSync(join(root, 'data', name), 'utf8');
  return Papa.parse<Cells>(text, { header: true, skipEmptyLines: true }).data;
}

/** Writes rows as the whole of a table of `data/` below a folder. */
export function writeCells(root: string, name: string, rows: readonly Cells[]): void {
  writeFileSync(join(root, 'data', name), `${Papa.unparse([...rows], { newline: '\n' })}\n`);
}

/** Adds lines to a list of `data/` below a folder. */
export function addLines(root: string, name: string, lines: readonly string[]): void {
  const file = join(root, 'data', name);
  writeFileSync(
    file,
    `${readFileSync(file, 'utf8').trimEnd()}\n${lines.map((line) => `${line}\n`).join('')}`,
  );
}
