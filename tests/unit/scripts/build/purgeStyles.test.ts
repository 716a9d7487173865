import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { purgeStyles } from '../../../../scripts/build/purgeStyles.ts';

const css = '.used{color:red}.unused{color:red}.from-script{color:red}:focus-visible{color:red}';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'purge-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('rules that no page and no script uses go, on every page alike', async () => {
  writeFileSync(join(folder, 'a.html'), `<style>${css}</style><p class="used">A</p>`);
  writeFileSync(join(folder, 'b.html'), `<style>${css}</style><p>B</p>`);
  writeFileSync(join(folder, 'c.js'), 'element.className = "from-script"');
  await purgeStyles(folder);
  const kept = '<style>.used{color:red}.from-script{color:red}:focus-visible{color:red}</style>';
  expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe(`${kept}<p class="used">A</p>`);
  expect(readFileSync(join(folder, 'b.html'), 'utf8')).toBe(`${kept}<p>B</p>`);
});

test('a page with a stylesheet of its own is a fault', async () => {
  writeFileSync(join(folder, 'a.html'), `<style>${css}</style>`);
  writeFileSync(join(folder, 'b.html'), '<style>p{color:red}</style>');
  await expect(purgeStyles(folder)).rejects.toThrow('b.html: has another stylesheet than the other pages');
});
