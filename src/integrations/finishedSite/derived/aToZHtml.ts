import { escapeHtml } from '../../../lib/html/escapeHtml.ts';
import { byLetter, type Entry } from './aToZ.ts';

/** What stands in the page where the list belongs. */
const place = /<div id="a-to-z">[^]*?<\/div>/;

/** The list as HTML: a list to jump by letter, then each letter with its entries. `base` is the path of the site's root. */
export function listHtml(entries: readonly Entry[], base: string): string {
  const letters = byLetter(entries);
  const jumps = letters.map(([letter]) => `<li><a href="#${letter}">${letter}</a></li>`).join('');
  const groups = letters.map(([letter, items]) => {
    const lines = items.map(({ label, path, what }) => {
      const note = what === '' ? '' : ` <span class="note">${escapeHtml(what)}</span>`;
      return `<li><a href="${escapeHtml(base + path.slice(1))}">${escapeHtml(label)}</a>${note}</li>`;
    });
    return `<section id="${letter}" aria-labelledby="${letter}-title"><h2 id="${letter}-title">${letter}</h2><ul class="plain">${lines.join('')}</ul></section>`;
  });
  return `<nav class="letters" aria-label="Letters"><ul>${jumps}</ul></nav>${groups.join('')}`;
}

/** The page with the list in its place. Throws where the page has none. */
export function withList(html: string, list: string): string {
  if (!place.test(html)) throw new Error('a-to-z/index.html:1:1: found no <div id="a-to-z"> to fill');
  return html.replace(place, () => `<div id="a-to-z">${list}</div>`);
}
