import { fold } from '../text/fold.ts';

/** Words that stand everywhere and tell nothing apart. */
const stopWords = new Set(
  `a about all also an and any are as at be been but by can did do does for from had has have how i if in into is it its
  me my no not of on or our so than that the their them then there these they this those to was we were what when where
  which who why will with you your s t much many get gets got best tell want`.split(/\s+/),
);

/** A word without its plural ending: "schools" as "school", "studies" as "study". "bus", "glass", "crisis" stay. */
export function stem(word: string): string {
  if (/\d/.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && /[^sui]s$/.test(word)) return word.slice(0, -1);
  return word;
}

/** The words of a text as search knows them: folded as names of places are, no possessive, no stop word, no plural. */
export function tokens(text: string): string[] {
  return words(text)
    .flatMap((word) => fold(word.replace(possessive, '')).split(' '))
    .filter((word) => word !== '' && !stopWords.has(word))
    .map(stem);
}

const possessive = /['’‘ʼ`´]s$/i;

/** What is one word to `fold`: "S.K.1", "6,000", "children’s", and letters with characters that take no room. */
const oneWord =
  /(?:[\p{L}\p{N}]\.)+[\p{L}\p{N}]?(?![\p{L}\p{N}])|\d{1,3}(?:,\d{3})+(?!\d)|[\p{L}\p{N}\p{M}\p{Cf}]+(?:['’‘ʼ`´][\p{L}\p{M}]+)*/gu;

/** The words of a text as they stand in it. */
export function words(text: string): string[] {
  return text.match(oneWord) ?? [];
}

/** One word as search knows it; undefined for a stop word. */
export function term(word: string): string | undefined {
  return tokens(word)[0];
}
