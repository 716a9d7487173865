import { fold } from '../text/fold.ts';
import { tokens } from './tokens.ts';

/** A link that answers a query before any search does. `path` is without the base path. */
export interface Shortcut {
  label: string;
  path: string;
}

/** An area, or a theme, as queries name it. */
export interface Named {
  path: string;
  name: string;
}

/** Words that ask for a page, whatever else is typed. */
const asks: readonly { words: RegExp; shortcut: Shortcut }[] = [
  {
    words: /\btargets?\b|\b(?:was|were) .*(?:met|reached)\b/,
    shortcut: { label: 'All targets, by outcome', path: '/targets/' },
  },
  { words: /\bcompar/, shortcut: { label: 'Compare areas', path: '/compare/' } },
  {
    words: /\b(?:csv|excel|xlsx?|spreadsheets?|downloads?|data ?sets?|data file)\b/,
    shortcut: { label: 'Download the data', path: '/data/' },
  },
  {
    words: /\blist of 32\b|\blong ?list\b/,
    shortcut: { label: 'The list of 32, as far as it is known', path: '/methodology/#long-list' },
  },
  {
    words: /\bwhy not\b|\bmy town\b|\bpostcodes?\b/,
    shortcut: { label: 'Was my town chosen?', path: '/places/' },
  },
  {
    words: /\bideas?\b|\bwhat worked\b|\bevidence\b|\btrials?\b/,
    shortcut: { label: 'Ideas with evidence', path: '/ideas/' },
  },
  {
    words: /\bresults?\b|\bdid it work\b|\bimprove/,
    shortcut: { label: 'Official results', path: '/results/' },
  },
];

/** Words that ask for one part of an area, where a query names the area too. */
const parts: readonly { words: RegExp; label: string; anchor: string }[] = [
  {
    words: /\b(?:money|funding|cost|spen[dt]|pounds|how much|total|budget)\b/,
    label: 'money',
    anchor: '#money',
  },
  { words: /\b(?:results?|work(?:ed)?|outcomes?)\b/, label: 'results', anchor: '#results' },
  { words: /\b(?:chair(?:ed|s)?|board)\b/, label: 'board', anchor: '#board' },
  { words: /\b(?:success\w*|replaced?|afterwards)\b/, label: 'what replaced it', anchor: '#successor' },
  { words: /\b(?:needs?|before the plan)\b/, label: 'need before the plan', anchor: 'record/#need' },
  { words: /\bwhy\b.*\bchosen\b/, label: 'why it was chosen', anchor: '#selection' },
];

/** Words by which a query can name an area: all of its name but "and"; of "Stoke-on-Trent" also the first alone. */
function namedBy(name: string, words: ReadonlySet<string>): boolean {
  const all = fold(name).split(' ');
  const short = /-/.test(name) && words.has(all[0] ?? '');
  return short || all.filter((word) => word !== 'and').every((word) => words.has(word));
}

/** The area that a query names: the longest name whose every word is typed. */
function areaIn(typed: string, areas: readonly Named[]): Named | undefined {
  const words = new Set(typed.split(' '));
  const named = areas.filter(({ name }) => namedBy(name, words));
  return named.sort((a, b) => b.name.length - a.name.length)[0];
}

/** Words that ask for something to copy. */
const asksForIdeas = /\bideas?\b|\bwhat worked\b|\bevidence\b|\bcopy\b/;

/** The themes that a query names: all words of one side of "and" in their names; "schools and stages" are one side. */
function themesIn(query: string, themes: readonly Named[]): Named[] {
  const words = new Set(tokens(query));
  const said = (side: string): boolean => tokens(side).every((word) => words.has(word));
  return themes.filter(({ name }) => name.split(/ and (?!stages)/).some(said));
}

/** Links for what a query plainly asks for, the most exact first; at most three. */
export function shortcutsFor(
  query: string,
  areas: readonly Named[],
  themes: readonly Named[] = [],
): Shortcut[] {
  const typed = fold(query);
  const area = areaIn(typed, areas);
  const priority = /\bpriority (\d)\b/.exec(typed)?.[1];
  const prints = /\bprint/.test(typed);
  const own: Shortcut[] = [];
  if (area) {
    const { name, path } = area;
    if (fold(name) === typed) own.push({ label: name, path });
    if (priority) own.push({ label: `${name}, priority ${priority}`, path: `${path}#priority-${priority}` });
    if (prints) own.push({ label: `${name}, to print`, path: `${path}print/` });
    for (const { words, label, anchor } of parts)
      if (words.test(typed)) own.push({ label: `${name}: ${label}`, path: `${path}${anchor}` });
  } else if (asksForIdeas.test(typed)) {
    own.push(
      ...themesIn(query, themes).map(({ name, path }) => ({ label: `Ideas with evidence: ${name}`, path })),
    );
  } else if (prints) own.push({ label: 'All plans in one document, to print', path: '/print/' });
  const general = asks.filter(({ words }) => words.test(typed)).map(({ shortcut }) => shortcut);
  return [...own, ...general].slice(0, 3);
}
