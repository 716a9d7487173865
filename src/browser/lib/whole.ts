/**
 * Has the whole page laid out at once where its address asks for something: what a script then takes away moves parts
 * from below the first screen into it, and these must not wait (`src/styles/_below.scss`).
 */
export function showWholeWhenAsked(): void {
  if (location.search !== '') document.documentElement.classList.add('whole');
}
