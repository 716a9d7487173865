/**
 * Numbers the sources of one page: the first source cited is 1, and a source keeps its number on the page.
 * Counts how often each is cited, so that the list can link back to every place.
 */
export class Citations {
  readonly #uses = new Map<string, number>();

  /** Notes one use of a source. Returns its number and the anchors of the use and of the list entry. */
  cite(id: string): { number: number; anchor: string; target: string } {
    const count = (this.#uses.get(id) ?? 0) + 1;
    this.#uses.set(id, count);
    const number = [...this.#uses.keys()].indexOf(id) + 1;
    return { number, anchor: `cite-${number}-${count}`, target: `source-${number}` };
  }

  /** The cited sources in the order of their numbers, with the anchors of their uses. */
  list(): { id: string; number: number; target: string; anchors: string[] }[] {
    return [...this.#uses].map(([id, count], index) => ({
      id,
      number: index + 1,
      target: `source-${index + 1}`,
      anchors: Array.from({ length: count }, (_, use) => `cite-${index + 1}-${use + 1}`),
    }));
  }
}
