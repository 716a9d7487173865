/** One cited source of a page: its number, and the anchors of its entry in the list and of the places that cite it. */
export interface CitedSource {
  id: string;
  number: number;
  target: string;
  anchors: string[];
}

/**
 * Of the sources of one statement the weightiest has a mark, and one more where it is of another kind: another voice. The
 * others stand in the list, with a link back to the same place.
 */
function shownOf<Source extends { kind: string }>(sources: readonly Source[]): Source[] {
  const [first, ...others] = sources;
  if (first === undefined) return [];
  const second = others.find(({ kind }) => kind !== first.kind);
  return second === undefined ? [first] : [first, second];
}

/** Kinds of sources, the weightiest first, with the letter beside the number of whoever is not official. */
const kinds: Readonly<Record<string, { rank: number; letter: string }>> = {
  official: { rank: 0, letter: '' },
  research: { rank: 1, letter: 'R' },
  press: { rank: 2, letter: 'N' },
  partner: { rank: 3, letter: 'P' },
  'local site': { rank: 4, letter: 'L' },
};

/** The letters of the key above a list of sources, in its order. */
export const citationLetters = Object.entries(kinds)
  .filter(([, { letter }]) => letter !== '')
  .map(([kind, { letter }]) => ({ kind, letter }));

/** The letter of one kind; empty for what is official. */
export const citationLetter = (kind: string): string => kinds[kind]?.letter ?? '';

const mark = /<a class="cite" data-source="([^"]+)" data-kind="([^"]*)"( data-quiet(?:="[^"]*")?)?><\/a>/g;

/**
 * Marks that follow each other, with the space around and before them, also where the words before end in an element of
 * their own: how components are written must not show.
 */
const run =
  /\s*((?:<\/(?:a|b|cite|em|span|strong)>\s*)*)((?:\s*<a class="cite" data-source="[^"]+" data-kind="[^"]*"(?: data-quiet(?:="[^"]*")?)?><\/a>)+)/g;

/** Tags within a sentence; any other between two marks means that they stand in different blocks. */
const inline = /<\/?(?:a|abbr|b|br|cite|em|i|span|strong|wbr)\b[^>]*>/g;

/** The next item of a list, also one that has an address, or the next paragraph. */
const nextItem = /<\/(li|p)>\s*<\1(?: class="[^"]*")?(?: id="[^"]*")?>/g;

/** A caution between two statements is ours: the mark before it stays, so that nobody takes it for the source's. */
const caution = /class="(?:[^"]* )?caveat/;

/** The marks of one place. */
interface Run {
  part: number;
  start: number;
  end: number;
  /** Ends of elements that stand before the first mark. */
  ends: string;
  sources: { id: string; kind: string }[];
  quiet: boolean;
}

function runsOf(parts: readonly string[]): Run[] {
  return parts.flatMap((text, part) =>
    [...text.matchAll(run)].map((match): Run => {
      const marks = [...(match[2] ?? '').matchAll(mark)];
      const unique = new Map(marks.map(([, id = '', kind = '']) => [id, kind]));
      return {
        part,
        start: match.index,
        end: match.index + match[0].length,
        ends: (match[1] ?? '').replace(/\s+/g, ''),
        sources: [...unique].map(([id, kind]) => ({ id, kind })),
        quiet: marks.every(([, , , quiet]) => quiet !== undefined),
      };
    }),
  );
}

const idsOf = ({ sources }: Run): string =>
  sources
    .map(({ id }) => id)
    .sort()
    .join(' ');

/** Whether the next run speaks for this one too: the same sources, further on in the same block or the same list. */
function saidAgain(one: Run, next: Run | undefined, parts: readonly string[]): boolean {
  if (next === undefined || next.part !== one.part || next.quiet || idsOf(one) !== idsOf(next)) return false;
  const between = (parts[one.part] ?? '').slice(one.end, next.start);
  return !caution.test(between) && !between.replace(inline, '').replace(nextItem, '').includes('<');
}

/**
 * Numbers the citations of finished HTML in reading order: the first source cited is 1, and a source keeps its number
 * on the page. Takes the parts of a page in reading order; gives them back with links in place of the marks that `Cite`
 * leaves, and the cited sources by number. A run of statements from the same sources has one mark, at its end; a
 * statement shows at most two, of two kinds, the weightiest first; quiet marks stand in the list only. Rendering order
 * would not do: components that wait for data come late.
 */
export function numberCitations(parts: readonly string[]): { parts: string[]; cited: CitedSource[] } {
  const cited = new Map<string, CitedSource>();
  const entry = (id: string): CitedSource => {
    const number = cited.get(id)?.number ?? cited.size + 1;
    const source = cited.get(id) ?? { id, number, target: `source-${number}`, anchors: [] };
    cited.set(id, source);
    return source;
  };
  const runs = runsOf(parts);
  const shown = runs.filter((one, index) => !one.quiet && !saidAgain(one, runs[index + 1], parts));
  /** Sources that get no mark, with the anchor of the mark beside which they stand. */
  const behind: { id: string; anchor?: string }[] = runs
    .filter(({ quiet }) => quiet)
    .flatMap(({ sources }) => sources.map(({ id }) => ({ id })));
  const links = new Map<Run, string>();
  for (const one of shown) {
    const sources = [...one.sources].sort((a, b) => (kinds[a.kind]?.rank ?? 9) - (kinds[b.kind]?.rank ?? 9));
    const seen = shownOf(sources);
    const marks = seen.map(({ id, kind }) => {
      const source = entry(id);
      const anchor = `cite-${source.number}-${source.anchors.length + 1}`;
      source.anchors.push(anchor);
      const letter = kinds[kind]?.letter ?? '';
      const words =
        letter === '' ? '' : `<i aria-hidden="true">${letter}</i><span class="vh">, ${kind}</span>`;
      const link = `<a class="cite" id="${anchor}" href="#${source.target}" role="doc-noteref"><span class="vh">source </span>${source.number}${words}</a>`;
      return { anchor, link };
    });
    for (const { id } of sources.filter((source) => !seen.includes(source)))
      behind.push({ id, anchor: marks[0]?.anchor ?? '' });
    links.set(one, marks.map(({ link }) => link).join(''));
  }
  for (const { id, anchor } of behind) {
    const source = entry(id);
    if (anchor !== undefined && !source.anchors.includes(anchor)) source.anchors.push(anchor);
  }
  const texts = parts.map((text, part) => {
    const here = runs.filter((one) => one.part === part);
    return (
      here
        .map(
          (one, index) =>
            text.slice(here[index - 1]?.end ?? 0, one.start) + one.ends + (links.get(one) ?? ''),
        )
        .join('') + text.slice(here.at(-1)?.end ?? 0)
    );
  });
  return { parts: texts, cited: [...cited.values()] };
}
