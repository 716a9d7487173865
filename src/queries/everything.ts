import { kindLabel, kindOf, type Kind } from '../lib/search/kinds.ts';
import type { Entry } from '../lib/site/aToZ.ts';
import { fixedHeads } from '../lib/site/fixedHeads.ts';
import type { PageHead } from '../lib/site/pageHead.ts';
import { allAreas } from './areas.ts';
import { allTerms } from './glossary.ts';
import { once } from './once.ts';
import { countedHeads } from './countedHeads.ts';
import { recordHeads } from './recordHeads.ts';

/** The head of every page that visitors are meant to find, by path, in the order of the paths. */
export const allHeads: () => Promise<Map<string, PageHead>> = once(async () => {
  const file = ({ path }: PageHead): string => `${path}index.html`;
  const heads = [...fixedHeads, ...(await countedHeads()), ...(await recordHeads())];
  return new Map(heads.sort((a, b) => (file(a) < file(b) ? -1 : 1)).map((head) => [head.path, head]));
});

/** The head of the page at a path. Throws where the lists above have none. */
export async function headOf<Path extends string>(path: Path): Promise<PageHead & { path: Path }> {
  const head = (await allHeads()).get(path);
  if (!head) throw new Error(`${path}: src/queries/everything.ts has no head for this page`);
  return { ...head, path };
}

/** What a page of a kind is, in the singular, where the kind's label is in the plural. */
const singular: Partial<Record<Kind, string>> = {
  area: 'opportunity area',
  theme: 'theme',
  guide: 'insight guide',
};

/** Every page, every priority of a plan and every term of the glossary. */
export async function allEntries(): Promise<Entry[]> {
  const pages = [...(await allHeads()).values()].map(({ path, title, heading = title, sortedBy }) => {
    const kind = kindOf(path);
    // A question about a district says itself what it is.
    const within = path.split('/').length > 3 && sortedBy === undefined;
    return {
      label: heading,
      path,
      sortedBy,
      what: within ? (singular[kind] ?? kindLabel(kind).toLowerCase()) : '',
    };
  });
  const priorities = (await allAreas()).flatMap(({ id: area, data }) =>
    data.priorities.map(({ id, title }) => ({
      label: title,
      path: `/areas/${area}/#${id}`,
      what: `priority of ${data.name}`,
    })),
  );
  const terms = (await allTerms()).map(({ id, term, abbreviation }) => ({
    label: abbreviation === null ? term : `${term} (${abbreviation})`,
    path: `/glossary/#${id}`,
    what: 'glossary',
  }));
  return [...pages, ...priorities, ...terms];
}
