import { readFileSync } from 'node:fs';

/** What the published data of an area says, as far as tests ask. */
export interface PublishedArea {
  name: string;
  board: { chairs: { name: string }[] };
  successor: { text: string }[];
  money: { preferred?: true; gbp: number | null }[];
  need: { against?: object; short?: string }[];
  outcomes: { id: string; priorities: string[]; idea?: { name: string; result: string | null } }[];
  priorities: {
    id: string;
    title: string;
    themes: string[];
    targets: { id: string; measure: string; status?: string }[];
  }[];
}

/** The published data of one area. */
export const published = (slug: string): PublishedArea =>
  JSON.parse(readFileSync(`dist/data/areas/${slug}.json`, 'utf8')) as PublishedArea;

/** Every area by its slug. */
export const slugs = (JSON.parse(readFileSync('dist/data/areas.json', 'utf8')) as { id: string }[]).map(
  ({ id }) => id,
);

/** The value, or an error that names what the data lacks. */
export function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`The data has no ${what}`);
  return value;
}
