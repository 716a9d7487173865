import { type Engine, type Found, makeEngine } from '../lib/search/engine.ts';
import { groupHits } from '../lib/search/resultGroups.ts';
import type { SearchFile } from '../lib/search/searchFile.ts';
import { groupElement } from './lib/searchResults.ts';

const results = document.querySelector<HTMLElement>('#search-results');
const status = document.querySelector<HTMLElement>('#search-status');
const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';

async function loadEngine(address: string): Promise<Engine> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return makeEngine((await response.json()) as SearchFile);
}

function message({ hits, partly }: Found): string {
  if (hits.length === 0)
    return `Nothing found for “${query}”. Check the spelling, try fewer words, or one of the ways below.`;
  const count = `${hits.length} ${hits.length === 1 ? 'result' : 'results'}`;
  return partly
    ? `No place has all of “${query}”. ${count} for some of these words.`
    : `${count} for “${query}”.`;
}

async function run(list: HTMLElement, line: HTMLElement): Promise<void> {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name="q"]')) input.value = query;
  line.textContent = query === '' ? 'Type a word, a place or a question.' : 'Searching …';
  if (query === '') return;
  document.title = `${query} – ${document.title}`;
  try {
    const engine = await loadEngine(list.dataset['index'] ?? '');
    const found = engine.search(query);
    const base = list.dataset['base'] ?? '/';
    list.replaceChildren(...groupHits(found.hits).map((group) => groupElement(group, base)));
    line.textContent = message(found);
  } catch {
    line.textContent = import.meta.env.DEV
      ? 'The search index is missing. It is made from the built pages: run “npm run build”, then “npm run serve”.'
      : 'The search index could not be loaded. Load the page again, or try one of the ways below.';
  }
}

if (results && status) void run(results, status);
