/** Filters the list of all targets. The state lives in the address, so that a view can be shared. */
import { readList, showInAddress, unknownMessage } from './lib/addressState.ts';
import { showSourcesInView } from './lib/sourcesInView.ts';
import { showWholeWhenAsked } from './lib/whole.ts';
import { countOf, matches, wordsOf, type Filter } from './lib/tableFilter.ts';

const form = document.querySelector<HTMLFormElement>('form[data-filters]');
const status = document.querySelector<HTMLElement>('[data-status]');
const sections = [...document.querySelectorAll<HTMLElement>('section[data-area]')];
const jump = document.querySelector<HTMLElement>('[data-jump]');

/** Shows the rows that match; returns what the status says of them. */
function show(filter: Filter): string {
  let targets = 0;
  let gaps = 0;
  for (const section of sections) {
    let visible = 0;
    for (const row of section.querySelectorAll<HTMLElement>('.target, [data-gap]')) {
      const { themes, phase, gap, status: outcome, figures } = row.dataset;
      const values = {
        area: wordsOf(section.dataset['area']),
        theme: wordsOf(themes),
        phase: wordsOf(phase),
        status: wordsOf(outcome),
        figures: wordsOf(figures),
      };
      row.hidden = !matches(values, filter);
      if (row.hidden) continue;
      visible += 1;
      if (gap === undefined) targets += 1;
      else if (gap === 'none found') gaps += 1;
    }
    for (const priority of section.querySelectorAll<HTMLElement>('[data-priority]'))
      priority.hidden = priority.querySelector('.target:not([hidden]), [data-gap]:not([hidden])') === null;
    for (const folded of section.querySelectorAll<HTMLElement>('[data-without]'))
      folded.hidden = folded.querySelector('[data-gap]:not([hidden])') === null;
    // On phones what has no known outcome folds: not what was asked for.
    for (const rest of section.querySelectorAll<HTMLDetailsElement>('.wide-open')) {
      rest.hidden = rest.querySelector('.target:not([hidden])') === null;
      rest.open = Object.values(filter).some((value) => value !== '');
    }
    section.hidden = visible === 0;
  }
  showSourcesInView();
  const found = `Shown: ${countOf(targets, 'target', 'targets')}`;
  // Without a target nobody can tell the phase, the outcome or what figures say.
  if (['phase', 'status', 'figures'].some((name) => filter[name] !== ''))
    return `${found}. Priorities without a known target are left out.`;
  return `${found}, and ${countOf(gaps, 'priority', 'priorities')} without a known target.`;
}

function start(filters: HTMLFormElement, says: HTMLElement): void {
  const fields = [...filters.querySelectorAll('select')];
  const filter = (): Filter => Object.fromEntries(fields.map((field) => [field.name, field.value]));
  const apply = (message = ''): void => {
    const now = filter();
    if (jump) jump.hidden = Object.values(now).some((value) => value !== '');
    says.textContent = `${message} ${show(now)}`.trim();
  };
  const change = (): void => {
    apply();
    showInAddress(Object.fromEntries(Object.entries(filter()).map(([k, v]) => [k, v === '' ? [] : [v]])));
  };
  const unknown = fields.flatMap((field) => {
    const allowed = [...field.options].map((option) => option.value).filter((value) => value !== '');
    const named = readList(location.search, field.name, allowed);
    field.value = named.known[0] ?? '';
    return named.unknown;
  });
  filters.hidden = false;
  filters.addEventListener('change', change);
  filters.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  filters.addEventListener('reset', () => {
    // The fields are reset after this event.
    setTimeout(change);
  });
  apply(unknownMessage(unknown));
}

showWholeWhenAsked();
if (form && status) start(form, status);
