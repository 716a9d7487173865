/** One cited source of a page: its number, and the anchors of its entry in the list and of every place that cites it. */
export interface CitedSource {
  id: string;
  number: number;
  target: string;
  anchors: string[];
}

const mark = /<a class="cite" data-source="([^"]+)" data-kind="([^"]*)"><\/a>/g;

/**
 * Marks that follow each other, with the space around and before them, also where the words before end in an element of
 * their own: how components are written must not show.
 */
const run =
  /\s*((?:<\/(?:a|b|cite|em|span|strong)>\s*)*)((?:\s*<a class="cite" data-source="[^"]+" data-kind="[^"]*"><\/a>)+)/g;

/**
 * Numbers the citations of finished HTML in reading order: the first source cited is 1, and a source keeps its number
 * on the page. Takes the parts of a page in reading order; gives them back with links in place of the marks that `Cite`
 * leaves, and the cited sources by number. Rendering order would not do: components that wait for data come late.
 */
export function numberCitations(parts: readonly string[]): { parts: string[]; cited: CitedSource[] } {
  const cited = new Map<string, CitedSource>();
  const link = (_: string, id: string, kind: string): string => {
    const number = cited.get(id)?.number ?? cited.size + 1;
    const source = cited.get(id) ?? { id, number, target: `source-${number}`, anchors: [] };
    cited.set(id, source);
    const anchor = `cite-${number}-${source.anchors.length + 1}`;
    source.anchors.push(anchor);
    const label = kind === 'official' ? String(number) : `${number} ${kind}`;
    return `<a class="cite" id="${anchor}" href="#${source.target}" role="doc-noteref">[<span class="vh">source </span>${label}]</a>`;
  };
  // The stylesheet glues a mark to the word before it; between two marks a line may break.
  const links = (_: string, ends: string, marks: string): string =>
    ends.replace(/\s+/g, '') +
    marks
      .trim()
      .replace(mark, link)
      .replace(/<\/a>\s*<a/g, '</a><wbr><a');
  return { parts: parts.map((part) => part.replace(run, links)), cited: [...cited.values()] };
}
