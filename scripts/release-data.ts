/** `npm run data:release`: keeps data/selection-data.csv for good as the newest version of data/CHANGELOG.md. */
import { releaseData } from '../src/reading/releases/releaseData.ts';
import { formatProblem } from '../src/reading/content/problem.ts';

try {
  const { version, problems } = releaseData('.');
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`data/versions/v${version}: released`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
