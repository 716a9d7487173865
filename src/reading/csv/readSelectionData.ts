import { closeSync, openSync, readSync } from 'node:fs';
import type { District } from '../../schemas/district.ts';
import { type Problem, ProblemError } from '../content/problem.ts';
import { ProblemLog } from '../content/problemLog.ts';
import { fileRules, type Known } from '../../lib/selection/fileRules.ts';
import { rule } from '../../lib/selection/rule.ts';
import { districtRows, type PlacedDistrict } from './districtRows.ts';

const chunkBytes = 1 << 18;

/**
 * Reads a file piece by piece. All pieces share one buffer: use each before asking for the next. Throws the system's
 * error where the file cannot be opened.
 */
export function* fileChunks(path: string): Generator<Uint8Array> {
  const handle = openSync(path, 'r');
  const buffer = Buffer.allocUnsafe(chunkBytes);
  try {
    for (;;) {
      const length = readSync(handle, buffer, 0, chunkBytes, null);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(handle);
  }
}

/**
 * Reads and checks selection data from its bytes. Returns the valid rows in file order and every problem, row faults
 * and whole-file faults alike. Rows past the 324th are checked one by one but not kept, so that memory stays flat.
 */
export function checkSelectionData(
  file: string,
  chunks: Iterable<Uint8Array>,
  known: Known,
): { districts: District[]; problems: Problem[]; rows: number } {
  const problems = new ProblemLog();
  const kept: PlacedDistrict[] = [];
  let valid = 0;
  for (const row of districtRows(file, chunks, problems)) {
    valid += 1;
    if (valid <= rule.districts) kept.push(row);
    else if (valid === rule.districts + 1)
      problems.push({
        file,
        line: row.line,
        column: 1,
        message: `found more than ${rule.districts} rows; the index has ${rule.districts} districts`,
      });
  }
  if (problems.length === 0 && valid < rule.districts)
    problems.push({ file, line: 1, column: 1, message: `found ${valid} rows, must be ${rule.districts}` });
  // Whole-file rules speak only of a file whose rows are all there; otherwise one fault would be told many times.
  const ofFile = valid > 0 ? fileRules(file, kept, known) : [];
  return {
    districts: kept.map((row) => row.district),
    problems: [...problems.list(), ...ofFile],
    rows: valid,
  };
}

/** The districts of the file. Throws a ProblemError that names every fault. */
export function readSelectionData(path: string, file: string, known: Known): District[] {
  const { districts, problems } = checkSelectionData(file, fileChunks(path), known);
  if (problems.length > 0) throw new ProblemError(problems);
  return districts;
}
