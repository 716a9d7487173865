/** Letters that Unicode does not take apart, as people type them. */
const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Words that a name may carry in front or, after a comma, behind: "City of Bristol", "Bristol, City of". */
const styles = 'city and county|royal borough|london borough|metropolitan borough|borough|county|city';
const styleBehind = new RegExp(`^(.+), *(?:${styles}) of$`);
const styleInFront = new RegExp(`^(?:the )?(?:${styles}) of (?!london$)(.+)$`);

/** Lower case without accents, ligatures, wide forms and characters that take no room. */
function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .replace(/[æœßøłđðþı]/g, (letter) => letters[letter] ?? letter);
}

/**
 * A text as it is compared: two ways to write the same name become one. Case, accents, ligatures, width, characters
 * that take no room, kinds of space, hyphen and apostrophe, "&" and "and", "St." and "Saint", "S.K.1" and "SK1",
 * "6,000" and "6000", "City of Bristol" and "Bristol, City of" make no difference. Words stay apart; see `joined`.
 */
export function fold(text: string): string {
  const words = plainLetters(text)
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/(?<![a-z0-9])(?:[a-z0-9]\.)+[a-z0-9]?(?![a-z0-9])/g, (dotted) => dotted.replaceAll('.', ''))
    .replace(/[&+]/g, ' and ')
    .replace(/[^\p{L}\p{N},]+/gu, ' ')
    .trim();
  return words
    .replace(styleBehind, '$1')
    .replaceAll(',', ' ')
    .replace(/ +/g, ' ')
    .trim()
    .replace(styleInFront, '$1')
    .replace(/\bsaint\b/g, 'st');
}

/** The same without spaces, so that "Stoke-on-Trent", "Stoke on Trent" and "Stokeontrent" are one. */
export function joined(folded: string): string {
  return folded.replaceAll(' ', '');
}

/** True where a text holds what was typed, however either is written. Nothing typed is held by every text. */
export function holds(text: string, typed: string): boolean {
  const [whole, part] = [fold(text), fold(typed)];
  return whole.includes(part) || joined(whole).includes(joined(part));
}
