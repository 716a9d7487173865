/** A citation as Cite.astro writes it, whatever its attributes. */
const mark = /<a class="cite"[^>]*>[^]*?<\/a>/g;

/**
 * Gives the citations of a document the numbers in which a reader meets them, where its parts were rendered side by
 * side. Returns the HTML, and the old numbers in their new order.
 */
export function renumber(html: string): { html: string; order: number[] } {
  const numbers = new Map<number, number>();
  const next = html.replace(mark, (whole) => {
    const old = Number(/href="#source-(\d+)"/.exec(whole)?.[1]);
    const number = numbers.get(old) ?? numbers.size + 1;
    numbers.set(old, number);
    return whole
      .replace(/href="#source-\d+"/, `href="#source-${number}"`)
      .replace(/(<\/span>)\d+/, `$1${number}`);
  });
  return { html: next, order: [...numbers.keys()] };
}
