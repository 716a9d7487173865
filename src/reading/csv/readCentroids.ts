import { centroid, type Centroid } from '../../schemas/centroid.ts';
import { type Problem, ProblemError } from '../content/problem.ts';
import { parseRows } from './parseRows.ts';

const names = Object.keys(centroid.shape);

/** A number written plainly; anything else stays text, for the schema to refuse. */
function plainNumber(cell: string): number | string {
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
}

/**
 * Reads the middles of the districts. Throws a ProblemError that names every fault: a wrong header, a cell that the
 * schema refuses, a district twice, a district without a middle, a middle without a district.
 */
export function readCentroids(
  file: string,
  chunks: Iterable<Uint8Array>,
  codes: ReadonlySet<string>,
): Map<string, Centroid> {
  const problems: Problem[] = [];
  const found = new Map<string, Centroid>();
  let header = false;
  for (const { cells, line, columnOf } of parseRows(file, chunks, problems)) {
    const report = (cell: number, message: string): void => {
      problems.push({ file, line, column: columnOf(cell), message });
    };
    if (!header) {
      header = true;
      if (cells.join() === names.join()) continue;
      report(0, `found columns "${cells.join()}", must be "${names.join()}"`);
      break;
    }
    const [code = '', longitude = '', latitude = ''] = cells;
    const result = centroid.safeParse({
      lad_code: code,
      longitude: plainNumber(longitude),
      latitude: plainNumber(latitude),
    });
    if (cells.length !== names.length) report(0, `found ${cells.length} cells, a row has ${names.length}`);
    else if (!result.success)
      for (const issue of result.error.issues)
        report(names.indexOf(String(issue.path[0])), `${String(issue.path[0])}: ${issue.message}`);
    else if (found.has(code)) report(0, `lad_code: found "${code}" a second time`);
    else if (!codes.has(code)) report(0, `lad_code: "${code}" is not a district of the selection data`);
    else found.set(code, result.data);
  }
  if (problems.length === 0)
    for (const code of codes)
      if (!found.has(code))
        problems.push({ file, line: 1, column: 1, message: `no row for the district ${code}` });
  if (problems.length > 0) throw new ProblemError(problems);
  return found;
}
