import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addLines, type Cells, readCells, writeCells } from './tables.ts';

/** Areas of which made-up ones are copies, by the wave of each: half of all areas are of the first. */
const models = [
  ['blackpool', 'derby', 'north-yorkshire-coast', 'norwich', 'oldham'],
  ['bradford', 'doncaster', 'hastings', 'ipswich', 'stoke-on-trent'],
] as const;

interface MadeUpArea {
  slug: string;
  name: string;
  of: string;
  wave: string;
  code: string;
}

/** Why no made-up target is held against a figure: the figures of its model are of another place. */
const unjudged = {
  measure: '',
  place: '',
  rule: '',
  threshold: '',
  from_year: '',
  by_year: '',
  reason: 'no official measure here',
  note: 'This row is made up.',
};

/** A number as letters, for a digit in a name would ask for a source: 1 is A, 27 is AA. */
function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return `${rest > 0 ? letters(rest) : ''}${String.fromCodePoint(65 + ((number - 1) % 26))}`;
}

/** The text of a copy of an area. Throws where the model is not written as expected. */
function textOf(root: string, { name, of, code }: MadeUpArea): string {
  const text = readFileSync(join(root, `content/areas/${of}.mdx`), 'utf8');
  return [
    [/^name: .*$/m, `name: ${name}`],
    [/^districts: .*$/m, `districts: [${code}]`],
    [
      /^lead:\n {2}text: (?:"[^"\n]*"|>-\n {4}.*)$/m,
      `lead:\n  text: "${name} is made up, to measure what one more area costs."`,
    ],
  ].reduce((whole, [pattern = '', words = '']) => {
    if (whole.search(pattern) < 0) throw new Error(`${of}.mdx has no ${String(pattern)}`);
    return whole.replace(pattern, words as string);
  }, text);
}

/** Addresses and places on pages that a copy has as its model has; it has figures of its district alone. */
function promised(
  root: string,
  list: string,
  { slug, of }: MadeUpArea,
  measures: ReadonlySet<string>,
): string[] {
  const own = new RegExp(`/${of}(?=[./#])|-${of}(?=\\.csv$)`);
  return readFileSync(join(root, 'data', list), 'utf8')
    .split('\n')
    .filter((line) => own.test(line))
    .filter((line) => {
      const [, measure] = /^\/results\/(?:figures\/)?([a-z0-9-]+?)(?:-|\/)/.exec(line) ?? [];
      return (
        measure === undefined ||
        [...measures].some((id) => line.includes(`/${id}/${of}.`) || line.includes(`/${id}-${of}.`))
      );
    })
    .map((line) => line.replace(own, (found) => found.replace(of, slug)));
}

/**
 * `count` more areas, each with a district of its own: one of the made-up ones of the lowest sixth, which are there
 * already. Throws where there are too few of them.
 */
export function addAreas(root: string, count: number): void {
  const districts = readCells(root, 'selection-data.csv');
  const free = districts.filter(
    (row) => row['lad_name']?.startsWith('Made-up') && row['smi_2016_sextile'] === '6',
  );
  if (free.length < count)
    throw new Error(`found ${free.length} made-up districts in the lowest sixth, need ${count}`);
  const areas = free.slice(0, count).map((row, index): MadeUpArea => {
    const wave = index % 2;
    const of = models[wave === 0 ? 0 : 1][Math.floor(index / 2) % models[0].length] ?? '';
    const number = index + 1;
    return {
      slug: `made-up-${number}`,
      name: `Made-up ${letters(number)}`,
      of,
      wave: String(wave + 1),
      code: row['lad_code'] ?? '',
    };
  });
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const listed = districts.find((row) => row['opportunity_area'] !== '');
  const chosen = ({ slug, wave }: MadeUpArea): Cells => ({
    ...Object.fromEntries(
      ['category', 'basis', 'sources'].map((name) => [
        `aea_2016_${name}`,
        listed?.[`aea_2016_${name}`] ?? '',
      ]),
    ),
    long_list: 'yes',
    opportunity_area: slug,
    wave,
  });
  const rows = districts.map((row) => {
    const area = byCode.get(row['lad_code'] ?? '');
    return area === undefined ? row : { ...row, ...chosen(area) };
  });
  writeCells(root, 'selection-data.csv', rows);
  const results = readCells(root, 'results.csv').map((row) => {
    const area = byCode.get(row['place'] ?? '');
    return area === undefined ? row : { ...row, area: area.slug, coverage: 'whole' };
  });
  writeCells(root, 'results.csv', results);
  const checks = readCells(root, 'target-checks.csv');
  const more = areas.flatMap(({ slug, of }) =>
    checks.filter(({ area }) => area === of).map((row) => ({ ...row, ...unjudged, area: slug })),
  );
  writeCells(root, 'target-checks.csv', [...checks, ...more]);
  const measures = new Set(
    results.flatMap(({ kind, measure = '' }) => (kind === 'district' ? [measure] : [])),
  );
  for (const list of ['addresses.txt', 'anchors.txt'])
    addLines(
      root,
      list,
      areas.flatMap((area) => promised(root, list, area, measures)),
    );
  for (const area of areas) writeFileSync(join(root, `content/areas/${area.slug}.mdx`), textOf(root, area));
}
