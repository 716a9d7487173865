/** The field for a place as a combobox with a list (ARIA Authoring Practices): it answers as one types. */
import type { Option } from '../../lib/places/options.ts';
import { fold } from '../../lib/text/fold.ts';
import { fromPlace } from './askedPlace.ts';
import { lookupBelow } from './lookupBelow.ts';

/** Fewer characters would match half of England. */
const fewest = 2;

/** One line of the list. A place outside the index leads nowhere, and says so to screen readers too. */
function lineOf(option: Option, id: string): HTMLLIElement {
  const line = document.createElement('li');
  line.id = id;
  line.setAttribute('role', 'option');
  line.setAttribute('aria-selected', 'false');
  if (option.path === undefined) line.setAttribute('aria-disabled', 'true');
  const detail = document.createElement('span');
  detail.textContent = option.detail;
  line.append(option.label, detail);
  return line;
}

/** What the status says of the answers. */
function statusOf(typed: string, count: number): string {
  if (count === 0 && typed.trim().length <= fewest)
    return `No place begins with “${typed}”. Of a postcode, type the number too.`;
  if (count === 0)
    return `No place in England found for “${typed}”. Try a larger place nearby, or the first half of the postcode.`;
  return `${count} ${count === 1 ? 'answer' : 'answers'} in the list.`;
}

/** Whether a line's place has exactly the name that was typed: "Whitby, in Scarborough" for "whitby". */
function isNamed({ name }: Option, typed: string): boolean {
  return fold(name) === fold(typed);
}

/** Makes the field answer. What fails to load is said; the form still leads to the lists of places. */
export function startPlaceField(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  const list = form.querySelector<HTMLElement>('ul');
  const status = form.querySelector<HTMLElement>('[role=status]');
  if (!input || !list || !status) return;
  const base = form.dataset['base'] ?? '/';
  const lookup = lookupBelow(base);
  let options: Option[] = [];
  let active = -1;
  let asked = 0;

  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Places');
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  const open = (shown: boolean): void => {
    list.hidden = !shown;
    input.setAttribute('aria-expanded', String(shown));
    if (!shown) input.removeAttribute('aria-activedescendant');
  };
  const point = (index: number): void => {
    active = index;
    for (const [place, line] of [...list.children].entries())
      line.setAttribute('aria-selected', String(place === index));
    const line = list.children[index];
    if (line) {
      input.setAttribute('aria-activedescendant', line.id);
      line.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const go = (option: Option | undefined): boolean => {
    if (option?.path === undefined) return false;
    location.assign(`${base}${option.path.slice(1)}${fromPlace(option)}`);
    return true;
  };
  const answer = async (): Promise<void> => {
    const typed = input.value.trim();
    asked += 1;
    const turn = asked;
    if (typed.length < fewest) {
      options = [];
      status.textContent = '';
      open(false);
      return;
    }
    try {
      const found = await lookup(typed);
      if (turn !== asked) return;
      options = found;
      list.replaceChildren(...found.map((option, index) => lineOf(option, `${list.id}-${index}`)));
      status.textContent = statusOf(typed, found.length);
      point(-1);
      open(found.length > 0);
    } catch {
      if (turn !== asked) return;
      open(false);
      status.textContent = 'The list of places did not load. The button leads to lists that you can read.';
    }
  };

  open(false);
  input.addEventListener('input', () => void answer());
  input.addEventListener('keydown', (event) => {
    const last = options.length - 1;
    if (event.key === 'Escape') {
      if (list.hidden) input.value = '';
      open(false);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (options.length === 0) return;
      event.preventDefault();
      open(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      point(active + step > last ? 0 : active + step < 0 ? last : active + step);
    } else if (event.key === 'Enter' && !list.hidden && active >= 0) {
      event.preventDefault();
      go(options[active]);
    }
  });
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const line = target instanceof Element ? target.closest('[role=option]') : null;
    if (line) go(options[[...list.children].indexOf(line)]);
  });
  input.addEventListener('blur', () => open(false));
  form.addEventListener('submit', (event) => {
    const leading = options.filter(({ path }) => path !== undefined);
    const exact = leading.filter((option) => isNamed(option, input.value));
    const [only, ...others] = exact.length === 1 ? exact : leading;
    // One answer, or one of exactly that name, is where the button leads; else the list asks which.
    if (go(active >= 0 ? options[active] : others.length === 0 ? only : undefined)) event.preventDefault();
    else if (options.length > 0) {
      event.preventDefault();
      open(true);
      input.focus();
      // Places outside the index lead nowhere: their lines say all that there is to say.
      if (!only) return;
      point(options.indexOf(only));
      status.textContent = `Which “${input.value.trim()}”? Choose one in the list: one is marked.`;
    }
  });
  if (input.value.trim() !== '') void answer();
}
