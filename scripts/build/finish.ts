import { derive } from './derive.ts';
import { duplicateTitles } from './duplicateTitles.ts';
import { htmlPages } from './pages.ts';

/** Everything that happens to the output after Astro: checks of the whole. Returns faults; none means all is well. */
export function finish(folder: string): Promise<string[]> {
  derive(folder);
  const pages = htmlPages(folder);
  return Promise.resolve([...duplicateTitles(pages)]);
}
