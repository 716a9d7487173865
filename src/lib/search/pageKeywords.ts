/** What the content says that people search for beside the words of the pages. */
export interface KeywordSources {
  areas: readonly { id: string; places: readonly string[] }[];
  themes: readonly { id: string; synonyms: readonly string[] }[];
}

/** Extra words by the path of the page they lead to: towns to their area, other names to their theme. */
export function pageKeywords({ areas, themes }: KeywordSources): Map<string, string[]> {
  return new Map([
    ...areas.map(({ id, places }): [string, string[]] => [`/areas/${id}/`, [...places]]),
    ...themes.map(({ id, synonyms }): [string, string[]] => [`/themes/${id}/`, [...synonyms]]),
  ]);
}
