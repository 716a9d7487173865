/** `npm run check:data [-- FILE]`: validates a table of the site without building it. */
import { basename } from 'node:path';
import { countProblems, tellProblems } from '../src/reading/content/problem.ts';
import { compareRelease } from '../src/reading/releases/compareRelease.ts';
import { readSiteTable, selectionFile, siteTables, type TableFile } from '../src/reading/csv/siteTables.ts';

const path = process.argv[2] ?? selectionFile;
const files = Object.keys(siteTables) as TableFile[];
// A file of another name is a draft of the selection data.
const file = files.find((name) => basename(name) === basename(path)) ?? selectionFile;
const { rows, problems } = readSiteTable('.', file, path);
// Only what is sound can be compared cell by cell.
const compared =
  file === selectionFile && problems.length === 0 ? compareRelease('.', path) : { problems: [], notes: [] };
problems.push(...compared.problems);
for (const line of tellProblems(problems)) console.error(line);
const count = countProblems(problems);
if (count > 0) {
  console.error(`${count} problem${count === 1 ? '' : 's'} in ${path}`);
  process.exitCode = 1;
} else {
  console.log(`${path}: ${rows.length} rows, no problems`);
  for (const note of compared.notes) console.log(note);
}
