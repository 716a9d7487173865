/** Names with a digit in them that state no figure. */
const namesWithDigits =
  /\b(?:key stages? [1-5](?: (?:and|to|or) [1-5])?|KS[1-5]|years? (?:[1-9]|1[0-3])(?: (?:and|to|or) (?:[1-9]|1[0-3]))?|Y(?:[1-9]|1[0-3])|(?:Progress|Attainment) 8|levels? [1-8](?: (?:and|to|or) [1-8])?|priorit(?:y|ies) [1-9](?:(?:,| and| to| or) [1-9])*|targets? [1-9]|post-16|(?:after|at|from) 16|ages? of \d{1,2}|aged? \d{1,2}|16 to (?:18|19))\b/gi;

/** True where the text states a number, money, a share, a rank or a date, and so must say where it is from. */
export function hasFigure(text: string): boolean {
  return /\d/.test(text.replace(namesWithDigits, ''));
}
