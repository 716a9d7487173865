import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expires, securityTxt } from '../../../../src/integrations/finishedSite/securityTxt.ts';

/** The newest day on which content changed, from the content itself. */
function newestChange(): string {
  const files = readdirSync('content', { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const text = files.map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8')).join('\n');
  const days = [...text.matchAll(/\bdate: "?(\d{4}-\d{2}-\d{2})"?/g)].map(([, day]) => day ?? '');
  return days.sort().at(-1) ?? '';
}

test('security.txt says where to write to, in full addresses', () => {
  expect(securityTxt({ origin: 'https://x.example', base: '/sub/' })).toBe(
    'Contact: https://x.example/sub/about/\nExpires: 2027-11-01T00:00:00.000Z\nPreferred-Languages: en\n' +
      'Canonical: https://x.example/sub/.well-known/security.txt\n',
  );
});

test('it ends within a year after the newest change of content, and not before it', () => {
  const newest = newestChange();
  const yearLater = `${Number(newest.slice(0, 4)) + 1}${newest.slice(4)}`;
  expect(newest).toMatch(/^20\d\d-/);
  expect(
    newest < expires,
    `content changed on ${newest}: move "expires" in src/integrations/finishedSite/securityTxt.ts`,
  ).toBe(true);
  expect(expires <= yearLater, `${expires} is more than a year after ${newest}`).toBe(true);
});
