/**
 * Waits for someone to use the field for a place; only then comes what answers. A page that was come to from the field
 * names the place: where that does not load, it stays as it is.
 */
import { placeIn } from './lib/askedPlace.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('.place-field')) {
  const start = (): void =>
    void import('./lib/placeCombobox.ts').then(({ startPlaceField }) => startPlaceField(form));
  const input = form.querySelector('input');
  const asked = form.dataset['answers'] === undefined ? null : new URLSearchParams(location.search).get('q');
  if (asked !== null && input) {
    input.value ||= asked;
    input.focus();
    start();
  } else form.addEventListener('focusin', start, { once: true });
}

const from = placeIn(location.hash);
const base = document.querySelector<HTMLFormElement>('.place-field')?.dataset['base'];
if (from !== undefined && base !== undefined)
  import('./lib/sayPlace.ts').then(({ sayPlace }) => sayPlace(from, base)).catch(() => undefined);
