/** Shows two to four chosen areas side by side, on one theme or on everything. The choice lives in the address. */
import { readList, showInAddress, unknownMessage } from './lib/addressState.ts';
import { showSourcesInView } from './lib/sourcesInView.ts';
import { showWholeWhenAsked } from './lib/whole.ts';
import { comparable, comparisonMessage, most } from './lib/comparison.ts';

const form = document.querySelector<HTMLFormElement>('form[data-choice]');
const status = document.querySelector<HTMLElement>('[data-status]');
const table = document.querySelector<HTMLTableElement>('table.compare');

/** Hides the columns of areas that are not chosen, and the rows that are not about the theme. */
function show(
  columns: HTMLTableElement,
  areas: readonly string[],
  chosen: readonly string[],
  theme: string,
): void {
  const all = !comparable(chosen);
  // The summary of all areas makes way for those that are chosen.
  const side = columns.closest<HTMLElement>('[data-chosen]');
  const summary = document.querySelector<HTMLElement>('[data-summary]');
  if (side) side.hidden = all;
  if (summary) summary.hidden = !all;
  for (const row of columns.rows) {
    if (row.parentElement?.tagName === 'TBODY') row.hidden = theme !== '' && row.dataset['theme'] !== theme;
    areas.forEach((area, index) => {
      const cell = row.cells[index + 1];
      if (cell) cell.hidden = !all && !chosen.includes(area);
    });
  }
  showSourcesInView();
}

function start(choice: HTMLFormElement, says: HTMLElement, columns: HTMLTableElement): void {
  const boxes = [...choice.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const select = choice.querySelector('select');
  if (!select) return;
  const areas = boxes.map((box) => box.value);
  const apply = (message = ''): void => {
    const checked = boxes.filter((box) => box.checked);
    show(
      columns,
      areas,
      checked.map((box) => box.value),
      select.value,
    );
    const names = checked.map((box) => box.labels?.[0]?.textContent.trim() ?? box.value);
    const title = select.value === '' ? '' : (select.selectedOptions[0]?.text ?? '');
    says.textContent = `${message} ${comparisonMessage(names, boxes.length, title)}`.trim();
  };
  const change = (message = ''): void => {
    apply(message);
    showInAddress({
      areas: boxes.filter((box) => box.checked).map((box) => box.value),
      theme: select.value === '' ? [] : [select.value],
    });
  };
  const tooMany = `At most ${most} areas fit side by side.`;
  const themes = [...select.options].map((option) => option.value).filter((value) => value !== '');
  const named = readList(location.search, 'areas', areas);
  const theme = readList(location.search, 'theme', themes);
  for (const box of boxes) box.checked = named.known.slice(0, most).includes(box.value);
  select.value = theme.known[0] ?? '';
  choice.hidden = false;
  choice.addEventListener('change', ({ target }) => {
    const over = boxes.filter((box) => box.checked).length > most;
    if (over && target instanceof HTMLInputElement) target.checked = false;
    change(over ? `${tooMany} Take one away first.` : '');
  });
  choice.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  choice.addEventListener('reset', () => {
    // The fields are reset after this event.
    setTimeout(change);
  });
  const left = unknownMessage([...named.unknown, ...theme.unknown]);
  apply(`${left} ${named.known.length > most ? tooMany : ''}`.trim());
}

showWholeWhenAsked();
if (form && status && table) start(form, status, table);
