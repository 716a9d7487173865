import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Workflow {
  permissions: unknown;
  jobs: Record<string, { steps: Step[]; permissions: Record<string, string> }>;
}

const read = (file: string): Workflow => parse(readFileSync(file, 'utf8')) as Workflow;
const files = globSync('.github/workflows/*.yml').sort();
const stepsOf = (file: string): Step[] => Object.values(read(file).jobs).flatMap(({ steps }) => steps);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test.each(files)('%s names every action by commit and its version', (file) => {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /\buses:/.test(line));
  for (const line of lines) expect(line).toMatch(/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test.each(files)(
  '%s allows nothing but what a job asks for, and only the deploying one may write',
  (file) => {
    const { permissions, jobs } = read(file);
    expect(permissions).toEqual({});
    for (const [name, job] of Object.entries(jobs)) {
      const writes = Object.values(job.permissions).includes('write');
      expect([name, writes]).toEqual([name, name === 'deploy']);
    }
  },
);

test.each(files)('%s runs only commands that package.json has', (file) => {
  const asked = stepsOf(file).flatMap(({ run = '' }) =>
    [...run.matchAll(/npm run (\S+)/g)].map(([, name]) => name),
  );
  for (const name of asked) expect(scripts).toHaveProperty([String(name)]);
});

test('GitHub Pages gets the whole folder, hidden files too, built for its address', () => {
  const steps = stepsOf('.github/workflows/pages.yml');
  const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
  expect(upload?.with).toEqual({ path: 'dist', 'include-hidden-files': true });
  expect(steps.find(({ run }) => run === 'npm run build')?.env).toEqual({
    SITE_URL: '${{ steps.pages.outputs.base_url }}',
  });
  expect(steps.some(({ run }) => run?.includes('dist/.nojekyll'))).toBe(true);
});
