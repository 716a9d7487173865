import type { Area } from '../schemas/area.ts';
import { district, type District, districtColumns } from '../schemas/district.ts';
import type { Source } from '../schemas/source.ts';
import { ideaColumns, ideaRow } from '../schemas/ideaRow.ts';
import { allIdeas } from '../lib/ideas/ideas.ts';
import { ideaRows } from './ideaRows.ts';
import { sourceColumns, sourceRow } from '../schemas/sourceRow.ts';
import { targetColumns, targetRow } from '../schemas/targetRow.ts';
import type { Theme } from '../schemas/theme.ts';
import { themeColumns, themeRow } from '../schemas/themeRow.ts';
import type { Verdict } from '../lib/results/judge.ts';
import { areaJson, areaList } from './areaJson.ts';
import type { Release } from '../schemas/release.ts';
import { bibtex, type Cited, ris } from './citation.ts';
import { toCsv } from './csv.ts';
import { csvwMetadata, metadataFile } from './csvw.ts';
import { packageDescriptor } from './packageDescriptor.ts';
import { archive, downloads } from './files.ts';
import { rowsToJson, toJson } from './json.ts';
import { knownLimits } from './limits.ts';
import { readme } from './readme.ts';
import { checksumLines } from '../lib/files/sha256.ts';
import { sourceRows } from '../lib/rows/sourceRows.ts';
import { tables } from '../schemas/publishedTables.ts';
import { targetRows } from '../lib/rows/targetRows.ts';
import { themeRows } from '../lib/rows/themeRows.ts';
import { zipFiles } from './zip.ts';

/**
 * Where the figures of the selection data are from: what the columns say of it, in their order and each once, then
 * the sources that the rows name. Throws where a row names an unknown source.
 */
function origins(
  districts: readonly District[],
  sources: ReadonlyMap<string, Source>,
): { title: string; path?: string }[] {
  const words = [...new Set(districtColumns.map((column) => column.source))];
  const ids = [...new Set(districts.flatMap((district) => district.aea_2016_sources))].sort();
  return [
    ...words.filter((title) => !/this project/i.test(title)).map((title) => ({ title })),
    ...ids.map((id) => {
      const source = sources.get(id);
      if (!source) throw new Error(`selection data: unknown source "${id}": add it to content/sources.yaml`);
      const title = `${source.publisher}, ${source.title}`;
      return source.url === null ? { title } : { title, path: source.url };
    }),
  ];
}

/** Everything that the package is made from. */
export interface PackageInput {
  /** The released tables by file name, byte for byte. */
  kept: ReadonlyMap<string, Uint8Array>;
  changelog: Uint8Array;
  release: Release;
  districts: readonly District[];
  areas: readonly { id: string; data: Area }[];
  sources: ReadonlyMap<string, Source>;
  themes: readonly Theme[];
  /** Our comparison of every target with official figures, by `area priority target`. */
  verdicts: ReadonlyMap<string, Verdict>;
  /** Makes a path of the site absolute. */
  address: (path: string) => string;
}

/** What a citation of this release names. */
export function citedRelease({ release, address }: Pick<PackageInput, 'release' | 'address'>): Cited {
  return { version: release.version, date: release.date, url: address('/data/') };
}

/** All files of the package by path below /data/, the archive among them. The same input makes the same bytes. */
export function packageFiles(input: PackageInput): Map<string, Uint8Array> {
  const { release, areas, sources, address } = input;
  const files = new Map<string, Uint8Array>();
  const add = (file: string, text: string): unknown => files.set(file, new TextEncoder().encode(text));
  const rows = [...input.districts].sort((a, b) => (a.lad_code < b.lad_code ? -1 : 1));
  const cited = citedRelease(input);
  for (const [file, bytes] of input.kept) files.set(file, bytes);
  files.set('CHANGELOG.md', input.changelog);
  add('selection-data.json', rowsToJson(rows.map((row) => district.parse(row))));
  add(
    'targets.csv',
    toCsv('targets.csv', targetRow, targetColumns, targetRows(areas, address, input.verdicts)),
  );
  add('themes.csv', toCsv('themes.csv', themeRow, themeColumns, themeRows(areas, input.themes, address)));
  add('ideas.csv', toCsv('ideas.csv', ideaRow, ideaColumns, ideaRows(allIdeas(areas), address)));
  add('sources.csv', toCsv('sources.csv', sourceRow, sourceColumns, sourceRows(sources.values())));
  for (const table of tables)
    add(
      metadataFile(table.file),
      toJson(csvwMetadata({ ...table, version: release.version, date: release.date })),
    );
  add('areas.json', toJson(areaList(areas, address)));
  for (const { id, data } of areas) add(`areas/${id}.json`, toJson(areaJson(id, data, sources, address)));
  add('cite.bib', bibtex(cited));
  add('cite.ris', ris(cited));
  const facts = { version: release.version, homepage: cited.url, sources: origins(rows, sources), files };
  add('datapackage.json', toJson(packageDescriptor(facts)));
  add('README.md', readme(cited, knownLimits(rows), downloads));
  add('SHA256SUMS', checksumLines(files));
  files.set(archive.file, zipFiles(files, release.date));
  return files;
}
