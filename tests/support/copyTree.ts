import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const left =
  /^(node_modules|\.git|\.astro|\.cache|dist(\..*)?|coverage|screenshots|test-results|playwright-report)$/;

/** Copies the project, without what is installed or built, to a new folder that borrows the installed packages. */
export function copyTree(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `opportunity-areas-${name}-`));
  cpSync('.', folder, { recursive: true, filter: (source) => !left.test(source) });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}
