/**
 * Characters that a reader cannot see, or that reorder what he sees: control and format characters (zero-width, byte
 * order mark, bidirectional), line separators, halves of surrogate pairs, private use, and the replacement character,
 * which stands for bytes that were lost.
 */
const hidden =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufffd]/u;

const everyHidden = new RegExp(hidden, 'gu');

/** The name of a character, as `U+200B`. */
function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The first hidden character of a text, as its offset and its name (`U+200B`); undefined where there is none. */
export function hiddenCharacter(text: string): { offset: number; name: string } | undefined {
  const offset = text.search(hidden);
  if (offset < 0) return undefined;
  return { offset, name: nameOf(text.slice(offset)) };
}

/** A text for a message: hidden characters by name, so that they cannot act on the terminal or the reader. */
export function showHidden(text: string): string {
  return text.replace(everyHidden, (character) => `<${nameOf(character)}>`);
}

/** What is wrong with a text that holds a hidden character, for a schema's message. */
export function hiddenMessage(input: unknown): string {
  const name = typeof input === 'string' ? hiddenCharacter(input)?.name : undefined;
  return `must not hold control characters, line breaks or hidden characters (${name ?? 'none found'})`;
}
