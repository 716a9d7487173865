/** Waits for someone to use the field for a place; only then comes what answers. */
for (const form of document.querySelectorAll<HTMLFormElement>('.place-field')) {
  form.addEventListener(
    'focusin',
    () => void import('./lib/placeCombobox.ts').then(({ startPlaceField }) => startPlaceField(form)),
    { once: true },
  );
}
