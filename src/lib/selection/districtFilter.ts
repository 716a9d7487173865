import { listWords } from './words.ts';
import { holds } from '../text/fold.ts';

/** What the table of districts shows, as the address says it; an empty text is no restriction. */
export interface FilterState {
  name: string;
  region: string;
  sixth: string;
  /** `chosen`, `listed` (chosen or not), `unknown` (not established) or `no` (not on the list). */
  status: string;
  /** `name`, `lowest`, `best`, or empty for region and name. */
  sort: string;
}

/** One row of the table as far as filters and order need it. */
export interface FilterRow {
  name: string;
  region: string;
  rank: number;
  sixth: string;
  /** The words of the column on the list. */
  list: string;
  chosen: boolean;
}

export const filterKeys = ['name', 'region', 'sixth', 'status', 'sort'] as const;

/** Reads the state from an address. Unknown keys are left alone, missing ones are empty. */
export function readState(search: string): FilterState {
  const query = new URLSearchParams(search);
  const read = (key: (typeof filterKeys)[number]): string => query.get(key)?.trim() ?? '';
  return {
    name: read('name'),
    region: read('region'),
    sixth: read('sixth'),
    status: read('status'),
    sort: read('sort'),
  };
}

/** Writes the state as the search part of an address; empty where nothing is restricted. */
export function writeState(state: FilterState): string {
  const query = new URLSearchParams();
  for (const key of filterKeys) if (state[key] !== '') query.set(key, state[key]);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

function hasStatus(row: FilterRow, status: string): boolean {
  if (status === 'chosen') return row.chosen;
  if (status === 'listed') return row.list === 'Yes';
  if (status === 'unknown') return row.list === listWords['not established'];
  return status !== 'no' || row.list === 'No';
}

/** True where the row belongs to what the state asks for. */
export function matches(row: FilterRow, state: FilterState): boolean {
  return (
    holds(row.name, state.name) &&
    (state.region === '' || row.region === state.region) &&
    (state.sixth === '' || row.sixth === state.sixth) &&
    hasStatus(row, state.status)
  );
}

/** Compares two rows in the order asked for; undefined where the table keeps its regions. */
export function comparison(sort: string): ((a: FilterRow, b: FilterRow) => number) | undefined {
  if (sort === 'name') return (a, b) => (a.name < b.name ? -1 : 1);
  if (sort === 'lowest') return (a, b) => b.rank - a.rank;
  if (sort === 'best') return (a, b) => a.rank - b.rank;
  return undefined;
}

/** How many districts are shown, in words for the status line. */
export function countWords(shown: number, all: number): string {
  if (shown === all) return `All ${all} districts`;
  return shown === 0 ? 'No district matches' : `${shown} of ${all} districts`;
}
