import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { sourceFiles } from '../../support/readImports.ts';

/** Imports every file in a Node without Astro, Vite or Vitest; prints those that throw. */
const program = `
const faults = [];
for (const file of process.argv.slice(1))
  await import('file://' + file).catch((error) => faults.push(file + ': ' + error.message));
console.log(JSON.stringify(faults));
`;

it.each(['schemas', 'lib', 'publishing', 'reading'])('every file of src/%s runs in plain Node', (floor) => {
  const files = sourceFiles(`src/${floor}`);
  expect(files.length).toBeGreaterThan(5);
  const flags = ['--no-warnings', '--input-type=module'];
  const output = execFileSync('node', [...flags, '--eval', program, ...files.map((file) => resolve(file))], {
    encoding: 'utf8',
  });
  expect(JSON.parse(output)).toEqual([]);
});

it.each(['schemas', 'lib', 'publishing'])('no file of src/%s asks what Vite would put in', async (floor) => {
  const { readFileSync } = await import('node:fs');
  const asking = sourceFiles(`src/${floor}`).filter((file) =>
    readFileSync(file, 'utf8').includes('import.meta'),
  );
  expect(asking).toEqual([]);
});
