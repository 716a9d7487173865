import { type Engine, type Found, makeEngine } from '../lib/search/engine.ts';
import type { Option } from '../lib/places/options.ts';
import { fold, joined } from '../lib/text/fold.ts';
import { groupHits } from '../lib/search/resultGroups.ts';
import type { SearchFile } from '../lib/search/searchFile.ts';
import { makeLookup } from '../lib/places/lookup.ts';
import { shortcutsFor } from '../lib/search/shortcuts.ts';
import { answerElement, groupElement } from './lib/searchResults.ts';

const results = document.querySelector<HTMLElement>('#search-results');
const status = document.querySelector<HTMLElement>('#search-status');
const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';

async function loadEngine(address: string): Promise<Engine> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return makeEngine((await response.json()) as SearchFile);
}

/** At most so many places stand above the results. */
const shownPlaces = 4;

/** Places of that name, and the district of a postcode. The search goes on without them where they do not come. */
async function placesFor(typed: string, base: string): Promise<Option[]> {
  const load = async (path: string): Promise<unknown> => {
    const response = await fetch(`${base}places/${path}`);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  };
  // "SEND" is an abbreviation and no village; a postcode has a figure.
  if (/^[A-Z]{2,6}$/.test(typed)) return [];
  const exact = (option: Option): boolean => joined(fold(option.label)).startsWith(joined(fold(typed)));
  try {
    return (await makeLookup(load)(typed)).filter(exact).slice(0, shownPlaces);
  } catch {
    return [];
  }
}

/** What the status says. `above`: answers that stand above the results. */
function message({ hits, partly }: Found, above: number): string {
  if (hits.length === 0 && above > 0) return `${above} ${above === 1 ? 'result' : 'results'} for “${query}”.`;
  if (hits.length === 0)
    return `Nothing found for “${query}”. Check the spelling, try fewer words, or one of the ways below.`;
  const count = `${hits.length} ${hits.length === 1 ? 'result' : 'results'}`;
  return partly
    ? `No place has all of “${query}”. ${count} for some of these words.`
    : `${count} for “${query}”.`;
}

async function run(list: HTMLElement, line: HTMLElement): Promise<void> {
  // On a slow line people type before the script has come: what they typed stays.
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name="q"]')) input.value ||= query;
  line.textContent = query === '' ? 'Type a word, a place or a question.' : 'Searching …';
  if (query === '') return;
  document.title = `${query} – ${document.title}`;
  try {
    const base = list.dataset['base'] ?? '/';
    const [engine, places] = await Promise.all([
      loadEngine(list.dataset['index'] ?? ''),
      placesFor(query, base),
    ]);
    const found = engine.search(query);
    const straight = shortcutsFor(query, engine.areas, engine.themes).map(({ label, path }) => ({
      label,
      detail: '',
      path,
    }));
    list.replaceChildren(
      ...answerElement('Straight to', straight, base),
      ...answerElement('Was it chosen?', places, base),
      ...groupHits(found.hits).map((group) => groupElement(group, base)),
    );
    line.textContent = message(found, straight.length + places.length);
  } catch {
    line.textContent = import.meta.env.DEV
      ? 'The search index is missing. It is made from the built pages: run “npm run build”, then “npm run serve”.'
      : 'The search index did not load. Load the page again, or try one of the ways below.';
  }
}

// The style keeps what is below out of sight until then.
if (results && status) void run(results, status).finally(() => (results.dataset['done'] = ''));
