/** `npm run check:content [-- FILE …]`: validates all of content/ and data/ without building a page. */
import { checkAll } from '../src/reading/content/checkAll.ts';
import { countProblems, tellProblems } from '../src/reading/content/problem.ts';

const only = process.argv.slice(2);
const started = performance.now();
const problems = checkAll('.').filter(
  (problem) => only.length === 0 || only.some((name) => problem.file.endsWith(name)),
);
for (const line of tellProblems(problems)) console.error(line);
const count = countProblems(problems);
if (count > 0) {
  console.error(`${count} problem${count === 1 ? '' : 's'} in content/ and data/`);
  process.exitCode = 1;
} else {
  console.log(`content/ and data/: no problems (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}
