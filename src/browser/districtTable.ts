/** Makes the table of districts sortable and filterable. The state stands in the address, so that it can be shared. */
import {
  comparison,
  countWords,
  filterKeys,
  matches,
  readState,
  writeState,
  type FilterRow,
  type FilterState,
} from '../lib/selection/districtFilter.ts';
import { showQuery } from './lib/addressState.ts';
import { showWholeWhenAsked } from './lib/whole.ts';

interface Row extends FilterRow {
  element: HTMLTableRowElement;
  home: HTMLTableSectionElement;
  /** The region beside the name, for orders that mix regions. */
  note: HTMLElement;
}

const filters = document.querySelector<HTMLElement>('#district-filters');
const table = document.querySelector<HTMLTableElement>('#districts');

function rowsOf(body: HTMLTableSectionElement): Row[] {
  const [heading, ...rows] = [...body.rows];
  const region = heading?.textContent.trim() ?? '';
  return rows.map((element) => {
    const [name, rank, sixth, , list, chosen] = [...element.cells].map((cell) => cell.textContent.trim());
    const note = document.createElement('span');
    note.className = 'note';
    note.textContent = ` ${region}`;
    note.hidden = true;
    element.cells[0]?.append(note);
    return {
      element,
      home: body,
      note,
      name: name ?? '',
      region,
      rank: Number(rank),
      sixth: sixth ?? '',
      list: list ?? '',
      chosen: chosen !== 'No',
    };
  });
}

if (filters && table) {
  const homes = [...table.tBodies];
  const rows = homes.flatMap(rowsOf);
  const mixed = table.createTBody();
  const status = filters.querySelector('[role=status]');
  const control = (key: string): { value: string } =>
    filters.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${key}]`) ?? { value: '' };

  const show = (state: FilterState): void => {
    const compare = comparison(state.sort);
    const ordered = compare ? [...rows].sort(compare) : rows;
    for (const row of ordered) {
      row.element.hidden = !matches(row, state);
      row.note.hidden = !compare;
      (compare ? mixed : row.home).append(row.element);
    }
    for (const home of homes) home.hidden = ![...home.rows].slice(1).some((row) => !row.hidden);
    if (status)
      status.textContent = countWords(rows.filter((row) => !row.element.hidden).length, rows.length);
  };
  const fill = (): void => {
    const state = readState(location.search);
    for (const key of filterKeys) control(key).value = state[key];
    // A select drops a value that it does not know; so does the state.
    show(formState());
  };
  const formState = (): FilterState => {
    const state = readState('');
    for (const key of filterKeys) state[key] = control(key).value.trim();
    return state;
  };

  filters.addEventListener('input', () => {
    const state = formState();
    show(state);
    showQuery(writeState(state), '');
  });
  addEventListener('popstate', fill);
  showWholeWhenAsked();
  filters.hidden = false;
  fill();
}
