import type { Hit } from '../../lib/search/engine.ts';
import type { HitGroup } from '../../lib/search/resultGroups.ts';
import { pieces } from '../../lib/search/mark.ts';

/** So many of a kind are shown at once; the others unfold. */
const shown = 8;

function element(tag: string, children: readonly (Node | string)[], className = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** A text with the words that were searched for marked. Text only: nothing in the index can become markup. */
function marked(text: string, matched: ReadonlySet<string>): (Node | string)[] {
  return pieces(text, matched).map((piece) => (piece.found ? element('mark', [piece.text]) : piece.text));
}

function item({ record, matched }: Hit, base: string, label: string): HTMLElement {
  const { path, id, title, heading, extract } = record;
  const link = document.createElement('a');
  link.href = `${base}${path.slice(1)}${id === '' ? '' : `#${id}`}`;
  // The heading above the list may say already which page it is.
  const words = heading === '' ? title : title === label ? heading : `${title}: ${heading}`;
  link.append(...marked(words, matched));
  return element('li', [link, element('div', marked(extract, matched), 'note')]);
}

/** One kind of results: a heading, the best of them, and the others to unfold. */
export function groupElement({ label, hits }: HitGroup, base: string): HTMLElement {
  const list = (part: readonly Hit[]): HTMLElement =>
    element(
      'ol',
      part.map((hit) => item(hit, base, label)),
      'plain',
    );
  const section = element('section', [element('h2', [label]), list(hits.slice(0, shown))]);
  const rest = hits.slice(shown);
  if (rest.length > 0) {
    const summary = element('summary', [`Show ${rest.length} more: ${label}`]);
    section.append(element('details', [summary, list(rest)]));
  }
  return section;
}

/** Answers that stand above the results: a heading and a link each. Nothing where there is none. */
export function answerElement(
  label: string,
  answers: readonly { label: string; detail: string; path: string | undefined }[],
  base: string,
): HTMLElement[] {
  if (answers.length === 0) return [];
  const items = answers.map(({ label: words, detail, path }) => {
    const link = document.createElement('a');
    if (path !== undefined) link.href = `${base}${path.slice(1)}`;
    link.append(words);
    return element('li', [path === undefined ? words : link, element('div', [detail], 'note')]);
  });
  return [element('section', [element('h2', [label]), element('ol', items, 'plain')])];
}
