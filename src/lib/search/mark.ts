import { term, words } from './tokens.ts';

/** A piece of a text; `found` where it is one of the words searched for. */
export interface Piece {
  text: string;
  found: boolean;
}

/** Cuts a text into pieces, so that the words by which it was found can be marked. */
export function pieces(text: string, matched: ReadonlySet<string>): Piece[] {
  const result: Piece[] = [];
  const add = (part: string, found: boolean): void => {
    const last = result.at(-1);
    if (last?.found === found) last.text += part;
    else if (part !== '') result.push({ text: part, found });
  };
  let end = 0;
  for (const word of words(text)) {
    const start = text.indexOf(word, end);
    add(text.slice(end, start), false);
    add(word, matched.has(term(word) ?? ''));
    end = start + word.length;
  }
  add(text.slice(end), false);
  return result;
}
