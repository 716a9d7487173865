import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ideasPlaces, themePlaces } from '../../lib/ideas/ideaPlaces.ts';
import { programmePlaces } from '../../lib/programme/programmePlaces.ts';
import {
  districtPlaces,
  methodologyPlaces,
  missPlaces,
  tablePlaces,
} from '../../lib/selection/selectionPlaces.ts';
import { columnPlace, releasePlace } from '../../lib/site/indexPlaces.ts';
import { measureSections, pageSections, resultSections } from '../../lib/site/pageSections.ts';
import { districtColumns } from '../../schemas/district.ts';
import { tables } from '../../schemas/publishedTables.ts';
import { measuresFile, readSiteTable, selectionFile } from '../csv/siteTables.ts';
import { readChangelog } from '../releases/changelog.ts';
import { changelogFile } from '../releases/places.ts';
import type { Content } from './readContent.ts';

/** The places of pages, by address. */
type Places = [address: string, places: readonly string[]][];

const idsOf = (sections: readonly { id: string }[]): string[] => sections.map(({ id }) => id);

/** Pages that are made from the records of all areas; not known where one of them has a fault. */
function areaLists({ areas, themes }: Content): Places {
  const { entries, problems } = areas;
  const graded = entries.every(({ data }) =>
    data.outcomes.every(({ idea, grades }) => idea === undefined || grades !== undefined),
  );
  if (entries.length === 0 || problems.length > 0 || !graded) return [];
  return [
    ['/targets/', ['areas', ...entries.map(({ id }) => id)]],
    ['/ideas/', ideasPlaces(entries)],
    ...[...themes.records.keys()].map((id): Places[number] => [`/themes/${id}/`, themePlaces(entries, id)]),
  ];
}

/** The page of updates: its parts, what editors wrote there, and the versions of the data. */
function updatePlaces(root: string, { updates }: Content): Places {
  const path = join(root, changelogFile);
  if (updates.problems.length > 0 || !existsSync(path)) return [];
  const { releases, problems } = readChangelog(changelogFile, readFileSync(path, 'utf8'));
  if (problems.length > 0) return [];
  const versions = releases.map(({ version }) => releasePlace(version));
  return [['/updates/', [...idsOf(pageSections['/updates/']), ...updates.records.keys(), ...versions]]];
}

/** The pages of measures; not known where their table has a fault. */
function measurePages(root: string): Places {
  const { rows, problems } = readSiteTable(root, measuresFile);
  if (problems.length > 0) return [];
  return rows.map(({ id, geography }) => [
    `/results/${id}/`,
    idsOf(measureSections(geography !== 'authority')),
  ]);
}

/** The pages of districts; not known where their table has a fault. */
function districtPages(root: string): Places {
  const { rows, problems } = readSiteTable(root, selectionFile);
  if (problems.length > 0) return [];
  return [
    ['/methodology/near-misses/', missPlaces(rows)],
    ...rows.map((row): Places[number] => [`/data/districts/${row.lad_code}/`, districtPlaces(row)]),
  ];
}

/** The tables whose columns have a page of their own: all but the selection data. */
const columnPlaces = tables
  .slice(1)
  .flatMap(({ name, columns }) => [name, ...columns.map((column) => columnPlace(column.name, name))]);

/** The places of pages whose parts stand in code, and of those made from many records. */
export function fixedPlaces(root: string, content: Content): Places {
  const { record } = content.programme;
  return [
    ['/accessibility/', idsOf(pageSections['/accessibility/'])],
    ['/areas/', idsOf(pageSections['/areas/'])],
    ['/compare/', []],
    ['/data/', [...idsOf(pageSections['/data/']), ...districtColumns.map(({ name }) => columnPlace(name))]],
    ['/data/columns/', columnPlaces],
    ['/data/districts/', tablePlaces],
    ['/insight-guides/', idsOf(pageSections['/insight-guides/'])],
    ['/methodology/', methodologyPlaces],
    ['/places/', idsOf(pageSections['/places/'])],
    ['/results/', idsOf(resultSections(''))],
    ['/themes/', []],
    ...areaLists(content),
    ...updatePlaces(root, content),
    ...measurePages(root),
    ...districtPages(root),
    ...(record === undefined ? [] : programmePlaces(record)),
  ];
}
