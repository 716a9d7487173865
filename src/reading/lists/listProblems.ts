import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PagePlaces } from '../content/pagePlaces.ts';
import type { Problem } from '../content/problem.ts';
import { readText } from '../content/readText.ts';
import { listFiles, listForms, type ListName } from '../lists.ts';
import { lineProblems, repeatedLines } from './lineProblems.ts';
import { type ListLine, listLines } from './listLines.ts';
import { redirectProblems } from './redirectProblems.ts';

/** One list read: its lines, if all are sound by themselves, and what is wrong. A missing list is empty. */
function readOne(root: string, name: ListName): { lines: ListLine[]; problems: Problem[] } {
  const file = listFiles[name];
  const path = join(root, file);
  if (!existsSync(path)) return { lines: [], problems: [] };
  const { text, problems: unreadable } = readText(path, file);
  if (unreadable.length > 0) return { lines: [], problems: unreadable };
  const lines = listLines(text);
  if (name === 'addresses' && lines.length === 0)
    return {
      lines,
      problems: [
        { file, line: 1, column: 1, message: 'found no address; bring the list back: git checkout ' + file },
      ],
    };
  const problems = [...lineProblems(file, lines, listForms[name]), ...repeatedLines(file, lines)];
  return { lines: problems.length > 0 ? [] : lines, problems };
}

/** The first words of lines. */
const wordsOf = (lines: readonly ListLine[]): Set<string> =>
  new Set(lines.map(({ words }) => words[0]?.text ?? ''));

/** Places on pages that no list of addresses knows. */
function anchorProblems(lines: readonly ListLine[], promised: ReadonlySet<string>): Problem[] {
  return lines.flatMap(({ line, words }) => {
    const page = words[0]?.text.split('#')[0] ?? '';
    if (promised.size === 0 || promised.has(page)) return [];
    const message = `found a place on ${page}, which is not in ${listFiles.addresses}; correct the address, or run: npm run addresses`;
    return [{ file: listFiles.anchors, line, column: 1, message }];
  });
}

/**
 * Checks the lists that keep published addresses alive, each line by itself and all together. `present`: addresses of
 * pages and files that the site has, as far as its sources tell; `places`: what links may name on those pages.
 */
export function listProblems(
  root: string,
  present: ReadonlySet<string>,
  places: PagePlaces = new Map(),
): Problem[] {
  const addresses = readOne(root, 'addresses');
  const anchors = readOne(root, 'anchors');
  const redirects = readOne(root, 'redirects');
  const promised = wordsOf(addresses.lines);
  return [
    ...addresses.problems,
    ...anchors.problems,
    ...redirects.problems,
    ...anchorProblems(anchors.lines, promised),
    ...redirectProblems(listFiles.redirects, redirects.lines, present, places),
  ];
}
