/** Whether a place of the page shows; one that is missing does not. */
const isInView = (place: Element | null): boolean => place !== null && place.closest('[hidden]') === null;

/**
 * Shows only those sources of the page's list that something in view cites, and only the links to places in view. Call
 * it after rows or columns were hidden; it changes the list below the text only.
 */
export function showSourcesInView(): void {
  for (const [index, entry] of document.querySelectorAll<HTMLLIElement>('#sources li').entries()) {
    // A hidden entry does not count, and the others must keep their numbers.
    entry.value = index + 1;
    // Marks that lead to the source, and those that its entry leads to: its own, or others beside which it stands.
    const places = [...document.querySelectorAll(`a.cite[href="#${entry.id}"]`)].map(isInView);
    for (const link of entry.querySelectorAll<HTMLAnchorElement>('a[href^="#cite-"]')) {
      const seen = isInView(document.getElementById(link.hash.slice(1)));
      const withComma = link.closest<HTMLElement>('.with-mark > span') ?? link;
      withComma.hidden = !seen;
      places.push(seen);
    }
    const beside = entry.querySelector<HTMLElement>('.with-mark');
    if (beside) beside.hidden = beside.querySelector('span:not([hidden])') === null;
    // A source without a place in the text stands behind the lead, which is always in view.
    entry.hidden = places.length > 0 && !places.includes(true);
  }
}
