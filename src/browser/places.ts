/** On the page of places, answers what the form of another page has sent. */
const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
const input = document.querySelector<HTMLInputElement>('.place-field input');
if (input && query !== '') {
  input.value = query;
  input.focus();
}
