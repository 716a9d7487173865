/** Letters of other alphabets than that of English: `о` of Cyrillic looks like `o`, and nobody finds it by typing. */
const otherAlphabet = /(?!\p{Script=Latin})\p{L}/u;

/** Hyphens that are not the one of the keyboard: a name with one is not found, sorted or compared like the name. */
const otherHyphen = /[\u2010\u2011\u2012\u2212\ufe63\uff0d]/;

/** What a text holds that only looks like what it means, in words that say what to write; undefined where all is well. */
export function lookalike(text: string): string | undefined {
  const letter = otherAlphabet.exec(text)?.[0];
  if (letter !== undefined) {
    const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `holds "${letter}" (U+${code}), a letter of another alphabet; type it again`;
  }
  if (otherHyphen.test(text)) return 'holds a hyphen that is not the plain one; type "-" again';
  if (text.normalize('NFC') !== text)
    return `holds a letter and its accent as two characters; write "${text.normalize('NFC')}" with the letter as one`;
  return undefined;
}
