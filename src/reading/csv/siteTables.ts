import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { z } from 'zod';
import { centroidRules } from '../../lib/chart/centroidRules.ts';
import { successorRules } from '../../lib/places/successorRules.ts';
import { contextRules, placeRules, postcodeRules } from '../../lib/places/tableRules.ts';
import { measureRules } from '../../lib/results/measureRules.ts';
import { resultRules } from '../../lib/results/resultRules.ts';
import { targetCheckRules } from '../../lib/results/targetCheckRules.ts';
import { selectionRules } from '../../lib/selection/selectionRules.ts';
import { centroid } from '../../schemas/centroid.ts';
import { district } from '../../schemas/district.ts';
import { measure } from '../../schemas/measure.ts';
import { result } from '../../schemas/result.ts';
import { context } from '../../schemas/places/context.ts';
import { place } from '../../schemas/places/place.ts';
import { postcodeDistrict } from '../../schemas/places/postcodeDistrict.ts';
import { successor } from '../../schemas/places/successor.ts';
import { source } from '../../schemas/source.ts';
import type { RowSchema, TableRules } from '../../schemas/table.ts';
import { targetCheck } from '../../schemas/targetCheck.ts';
import { areaSlugs } from '../content/areaSlugs.ts';
import { areaTargets } from '../content/areaTargets.ts';
import { ProblemError } from '../content/problem.ts';
import { readRecords } from '../content/readRecords.ts';
import { type ReadTable, readTable } from './readTable.ts';

/** A table of the site, as `data/` holds it. */
export interface SiteTable<Schema extends RowSchema = RowSchema> {
  schema: Schema;
  /** What identifies a row: the id of its entry in the collection. */
  id: (row: z.infer<Schema>) => string;
  /** Tables whose rows its rules look up. Where one of them has faults, those rules would only tell them again. */
  needs?: readonly string[];
  /** Rules of the whole file; `root` is the folder of the project, for rules that look into other files. */
  rules: (root: string) => TableRules<z.infer<Schema>>;
}

const table = <Schema extends RowSchema>(entry: SiteTable<Schema>): SiteTable<Schema> => entry;

/** The selection data, from which other tables take their districts. */
export const selectionFile = 'data/selection-data.csv';
/** Official results: what is measured, the figures, and how targets are held against them. */
export const measuresFile = 'data/measures.csv';
const resultsFile = 'data/results.csv';
const targetChecksFile = 'data/target-checks.csv';

/** Every table of the site by its file: what is not here is not read, checked or loaded. */
export const siteTables = {
  [selectionFile]: table({
    schema: district,
    id: (row) => row.lad_code,
    rules: (root) => {
      const sources = readRecords(root, 'content/sources.yaml', source).ids;
      return selectionRules({ areas: areaSlugs(root), ...(sources.size > 0 ? { sources } : {}) });
    },
  }),
  'data/district-centroids.csv': table({
    schema: centroid,
    id: (row) => row.lad_code,
    needs: [selectionFile],
    rules: (root) => centroidRules(districtCodes(root)),
  }),
  'data/places.csv': table({
    schema: place,
    id: (row) => `${row.name}|${row.lad_code}`,
    needs: [selectionFile],
    rules: (root) => placeRules(districtCodes(root)),
  }),
  'data/postcode-districts.csv': table({
    schema: postcodeDistrict,
    id: (row) => `${row.postcode_district}|${row.lad_code}`,
    needs: [selectionFile],
    rules: (root) => postcodeRules(districtCodes(root)),
  }),
  'data/successors.csv': table({
    schema: successor,
    id: (row) => `${row.lad_code}|${row.year}`,
    needs: [selectionFile],
    rules: (root) => successorRules(districtCodes(root)),
  }),
  'data/context.csv': table({
    schema: context,
    id: (row) => row.lad_code,
    needs: [selectionFile],
    rules: (root) => contextRules(districtCodes(root)),
  }),
  [measuresFile]: table({
    schema: measure,
    id: (row) => row.id,
    rules: (root) => {
      const sources = readRecords(root, 'content/sources.yaml', source).ids;
      return measureRules(sources.size > 0 ? sources : undefined);
    },
  }),
  [resultsFile]: table({
    schema: result,
    id: (row) => `${row.measure}-${row.place}-${row.year}`,
    needs: [selectionFile, measuresFile],
    rules: (root) =>
      resultRules({
        measures: rowsIn(root, measuresFile, measure),
        districts: rowsIn(root, selectionFile, district),
        areas: areaSlugs(root),
      }),
  }),
  [targetChecksFile]: table({
    schema: targetCheck,
    id: (row) => `${row.area}-${row.priority_id}-${row.target_id}`,
    needs: [measuresFile, resultsFile],
    rules: (root) =>
      targetCheckRules({
        measures: rowsIn(root, measuresFile, measure),
        figures: new Map(
          rowsIn(root, resultsFile, result).map((row) => [`${row.measure} ${row.place}`, row.area]),
        ),
        ...areaTargets(root),
      }),
  }),
} as const;

export type TableFile = keyof typeof siteTables;

/** Every table in an order in which each stands after those that it needs. */
export const tableFiles = Object.keys(siteTables) as TableFile[];
type RowOf<File extends TableFile> = z.infer<(typeof siteTables)[File]['schema']>;

/**
 * Reads and checks a table of the site. `path`: another file to read as if it were that table. `faulty`: tables known
 * to have faults; a table that needs one of them is held to its columns only.
 */
export function readSiteTable<File extends TableFile>(
  root: string,
  file: File,
  path: string = file,
  faulty: ReadonlySet<string> = new Set(),
): ReadTable<RowOf<File>> {
  const { schema, rules, needs = [] } = siteTables[file] as unknown as SiteTable;
  const bytes = bytesOf(root, path);
  if (bytes === undefined)
    return { rows: [], problems: [{ file: path, line: 1, column: 1, message: 'the file is missing' }] };
  const alone = needs.some((name) => faulty.has(name));
  return readTable(path, bytes, schema, alone ? {} : rules(root)) as ReadTable<RowOf<File>>;
}

/** The sound rows of a table, whatever else is wrong with it: for the rules of other tables. */
function rowsIn<Schema extends RowSchema>(root: string, file: string, schema: Schema): z.infer<Schema>[] {
  const bytes = bytesOf(root, file);
  return bytes === undefined ? [] : readTable(file, bytes, schema).rows;
}

/** The rows of a table of the site. Throws a ProblemError that names every fault. */
export function soundRows<File extends TableFile>(root: string, file: File): RowOf<File>[] {
  const { rows, problems } = readSiteTable(root, file);
  if (problems.length > 0) throw new ProblemError(problems);
  return rows;
}

function districtCodes(root: string): Set<string> {
  return new Set(rowsIn(root, selectionFile, district).map((row) => row.lad_code));
}

function bytesOf(root: string, file: string): Uint8Array | undefined {
  const path = resolve(root, file);
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined;
}
