/**
 * Makes the field for a place answer as one types, by the combobox pattern of the ARIA Authoring Practices: the field
 * keeps the focus, arrows move through the list, Enter opens, Escape closes.
 */
import { makeLookup } from '../../lib/places/lookup.ts';
import type { Option } from '../../lib/places/options.ts';

/** So many characters are needed for an answer. */
const fewest = 2;

const hint = 'Nothing found. Try a town near by, the district, or the first half of a postcode.';

function optionElement({ label, detail, path }: Option, id: string): HTMLLIElement {
  const item = document.createElement('li');
  item.id = id;
  item.role = 'option';
  item.ariaSelected = 'false';
  if (path === undefined) item.ariaDisabled = 'true';
  const small = document.createElement('span');
  small.textContent = detail;
  item.append(label, ' ', small);
  return item;
}

/** "1 place", or the answer itself where it leads nowhere. */
function statusOf(options: readonly Option[]): string {
  const [first] = options;
  if (!first) return hint;
  if (options.length > 1) return `${options.length} answers. Use the arrow keys.`;
  return first.path === undefined ? `${first.label}. ${first.detail}` : `1 answer: ${first.label}.`;
}

/** Starts one field. Called once, when someone first goes to it. */
export function startPlaceField(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  const list = form.querySelector<HTMLElement>('[role=listbox]');
  const status = form.querySelector<HTMLElement>('[role=status]');
  if (!input || !list || !status) return;
  const base = form.dataset['base'] ?? '/';
  const lookup = makeLookup(async (path) => {
    const response = await fetch(`${base}places/${path}`);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json() as Promise<unknown>;
  });
  let options: Option[] = [];
  let active = -1;
  let asked = '';
  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.ariaExpanded = 'false';
  input.setAttribute('aria-controls', list.id);

  const close = (): void => {
    list.hidden = true;
    active = -1;
    input.ariaExpanded = 'false';
    input.removeAttribute('aria-activedescendant');
  };
  const choose = (index: number): void => {
    const path = options[index]?.path;
    if (path !== undefined) location.assign(`${base}${path.slice(1)}`);
  };
  const move = (to: number): void => {
    if (options.length === 0) return;
    active = (to + options.length) % options.length;
    [...list.children].forEach((item, index) => (item.ariaSelected = String(index === active)));
    const item = list.children[active];
    input.setAttribute('aria-activedescendant', item?.id ?? '');
    item?.scrollIntoView({ block: 'nearest' });
  };
  const show = (): void => {
    list.replaceChildren(...options.map((option, index) => optionElement(option, `${list.id}-${index}`)));
    close();
    list.hidden = options.length === 0;
    input.ariaExpanded = String(options.length > 0);
    status.textContent = statusOf(options);
  };
  const answer = async (): Promise<void> => {
    const typed = input.value.trim();
    asked = typed;
    options = [];
    if (typed.length < fewest) {
      close();
      status.textContent = '';
      return;
    }
    try {
      const found = await lookup(typed);
      // Only the newest question counts.
      if (asked !== typed) return;
      options = found;
      show();
    } catch {
      close();
      status.textContent = 'The places could not be loaded. “Look up” leads to the lists of all places.';
    }
  };

  input.addEventListener('input', () => void answer());
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      if (list.hidden) input.value = '';
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden && options.length > 0) show();
      else if (event.key === 'ArrowDown') move(active + 1);
      else move(active < 0 ? -1 : active - 1);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      choose(active);
    }
  });
  // A press keeps the focus in the field, so that the list is still there when the press becomes a click.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', ({ target }) => {
    const item = target instanceof Element ? target.closest('[role=option]') : null;
    if (item) choose([...list.children].indexOf(item));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void answer().then(() => {
      const open = options.filter(({ path }) => path !== undefined);
      // One answer is the answer; of several, the reader chooses.
      if (open.length === 1) choose(options.findIndex(({ path }) => path !== undefined));
    });
  });
  // What the address or a quick typist brought is answered at once.
  if (input.value !== '') void answer();
}
