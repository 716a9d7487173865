import { spawn } from 'node:child_process';
import { astroBuild, astroEnvironment } from '../../src/integrations/finishedSite/astro.ts';

/** What the test runner sets for its own; Vite would take it for the site's. */
const ofRunner = /^(BASE_URL|DEV|MODE|NODE_ENV|PROD|SSR|TEST|VITE.*)$/;

/** Builds the site in a folder, with more of an environment. Rejects with what the build said where it fails. */
export function runBuild(folder: string, environment: Readonly<Record<string, string>>): Promise<void> {
  const outside = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofRunner.test(name)));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, astroBuild, {
      cwd: folder,
      env: { ...outside, ...astroEnvironment, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`The build in ${folder} failed:\n${output}`)),
    );
  });
}
