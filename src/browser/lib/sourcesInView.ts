/**
 * Shows only those sources of the page's list that something in view cites, and only the links back to places in
 * view. Call it after rows or columns were hidden; it changes the list below the text only.
 */
export function showSourcesInView(): void {
  for (const [index, entry] of document.querySelectorAll<HTMLLIElement>('#sources li').entries()) {
    // A hidden entry does not count, and the others must keep their numbers.
    entry.value = index + 1;
    const backs = [...entry.querySelectorAll<HTMLAnchorElement>('a[role=doc-backlink]')];
    for (const back of backs) {
      const place = document.getElementById(back.hash.slice(1));
      back.hidden = place === null || place.closest('[hidden]') !== null;
    }
    // A list in short has no links back: there the marks that lead to the source tell.
    const marks = document.querySelectorAll(`a.cite[href="#${entry.id}"]`);
    const unseen = [...marks].every((mark) => mark.closest('[hidden]') !== null);
    // A source without a place in the text stands behind the lead, which is always in view.
    entry.hidden = backs.length > 0 ? backs.every((back) => back.hidden) : marks.length > 0 && unseen;
  }
}
