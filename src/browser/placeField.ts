/** Waits for someone to use the field for a place; only then comes what answers. */
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
