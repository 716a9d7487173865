/** Whether a place of the page shows; one that is missing does not. */
const isInView = (place: Element | null): boolean => place !== null && place.closest('[hidden]') === null;

const placeOf = (link: HTMLAnchorElement): Element | null => document.getElementById(link.hash.slice(1));

/** The marks beside which a source stands, by the element that names them: all of them, also while some are hidden. */
const besides = new WeakMap<HTMLElement, HTMLAnchorElement[]>();

/** Names only the marks in view, and returns them. */
function nameInView(beside: HTMLElement): HTMLAnchorElement[] {
  const all = besides.get(beside) ?? [...beside.querySelectorAll('a')];
  besides.set(beside, all);
  const seen = all.filter((link) => isInView(placeOf(link)));
  beside.hidden = seen.length === 0;
  beside.replaceChildren(
    'With ',
    ...seen.flatMap((link, index) => (index === 0 ? [link] : [', ', link])),
    '.',
  );
  return seen;
}

/**
 * Shows only those sources of the page's list that something in view cites, and only the links to places in view. Call
 * it after rows or columns were hidden; it changes the list below the text only.
 */
export function showSourcesInView(): void {
  const entries = [...document.querySelectorAll<HTMLLIElement>('#sources li')];
  for (const [index, entry] of entries.entries()) {
    // A hidden entry does not count, and the others must keep their numbers.
    entry.value = index + 1;
    const backs = [...entry.querySelectorAll<HTMLAnchorElement>('a[role=doc-backlink]')];
    for (const back of backs) back.hidden = !isInView(placeOf(back));
    // A list in short has no links back: there the marks that lead to the source tell, and those beside which it stands.
    const marks = [...document.querySelectorAll(`a.cite[href="#${entry.id}"]`)];
    const beside = entry.querySelector<HTMLElement>('.with-mark');
    const named = beside === null ? [] : nameInView(beside);
    const seen = backs.some((back) => !back.hidden) || marks.some(isInView) || named.length > 0;
    // A source without a place in the text stands behind the lead, which is always in view.
    const without = backs.length === 0 && marks.length === 0 && beside === null;
    entry.hidden = !seen && !without;
  }
  // A heading without a source below it would say that there is none.
  const section = document.querySelector<HTMLElement>('#sources');
  if (section) section.hidden = entries.every((entry) => entry.hidden);
}
