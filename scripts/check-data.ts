/** `npm run check:data [-- FILE]`: validates selection data without building the site. */
import { existsSync, statSync } from 'node:fs';
import { areaSlugs } from '../src/reading/content/areaSlugs.ts';
import { selectionFile } from '../src/reading/content/checkAll.ts';
import { countProblems, formatProblem, sortProblems } from '../src/reading/content/problem.ts';
import { readRecords } from '../src/reading/content/readRecords.ts';
import { checkSelectionData, fileChunks } from '../src/reading/csv/readSelectionData.ts';
import { source } from '../src/schemas/source.ts';

const file = process.argv[2] ?? selectionFile;
if (!existsSync(file) || !statSync(file).isFile()) {
  console.error(`${file}:1:1: the file is missing`);
  process.exitCode = 1;
} else {
  const sources = readRecords('.', 'content/sources.yaml', source).ids;
  const { problems, rows } = checkSelectionData(file, fileChunks(file), { areas: areaSlugs('.'), sources });
  for (const problem of sortProblems(problems)) console.error(formatProblem(problem));
  const count = countProblems(problems);
  if (count > 0) {
    console.error(`${count} problem${count === 1 ? '' : 's'} in ${file}`);
    process.exitCode = 1;
  } else {
    console.log(`${file}: ${rows} rows, no problems`);
  }
}
