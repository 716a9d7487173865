/** Words by which a reader knows that a thing was planned, not done. */
const planWords =
  /\b(?:(?:is|are|was|were) (?:not |still |also |each |all )?(?:to|going to)|plan(?:s|ned|ning)?|would|will|set out to|aim(?:s|ed|ing)?|hop(?:es?|ed|ing)|due|promis(?:es?|ed|ing)|pledg(?:es?|ed)|intend(?:s|ed)?|intention|expect(?:s|ed)?|propos(?:es?|ed|als?)|want(?:s|ed)?|meant to|ambition|commit(?:s|ted))\b/i;

/** Whether a text says that something was to happen. */
export function saysPlan(text: string): boolean {
  return planWords.test(text);
}
