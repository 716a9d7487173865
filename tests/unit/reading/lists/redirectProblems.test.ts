import { expect, test } from 'vitest';
import { formatProblem } from '../../../../src/reading/content/problem.ts';
import { listLines } from '../../../../src/reading/lists/listLines.ts';
import { redirectProblems } from '../../../../src/reading/lists/redirectProblems.ts';

const present = new Set(['/', '/areas/', '/areas/derby/', '/data/x.csv']);
const places = new Map([['/areas/derby/', new Set(['priority-1', 'main'])]]);
const told = (text: string): string[] =>
  redirectProblems('r.txt', listLines(text), present, places).map(formatProblem);

test.each([
  ['/areas/ /', 'r.txt:1:1: found "/areas/", which is still a page of this site; remove the line'],
  [
    '/data/x.csv/y/ /',
    'r.txt:1:1: found "/data/x.csv/y/", but /data/x.csv is a file and holds no pages; remove',
  ],
  ['/data/x.csv/ /', 'r.txt:1:1: found "/data/x.csv/", but /data/x.csv is a file and holds no pages; remove'],
  [
    '/old/ /areas/derby/#priority-9',
    'r.txt:1:7: found "/areas/derby/#priority-9", but /areas/derby/ has no such place; write the page alone, or one of: #priority-1, #main',
  ],
  ['/old/ /areas/derby/#away', 'r.txt:1:7: found "/areas/derby/#away", but /areas/derby/ has no such place'],
  ['/old/ /none/', 'r.txt:1:7: found "/none/", but the site has no page /none/; allowed'],
])('the redirect "%s" is refused', (line, message) => {
  expect(told(line).join('\n')).toContain(message);
});

test('a redirect to a page, or to a place that it has, is sound', () => {
  expect(told('/old/ /areas/\n/older/ /areas/derby/#priority-1\n/a/b/ /areas/derby/#main')).toEqual([]);
});
