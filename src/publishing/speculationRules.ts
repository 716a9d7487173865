/**
 * Rules by which browsers that know them fetch a page when somebody is about to open it: the pointer rests on its
 * link. Only pages, of this site; never data files, and not the print view, which is large. `base`: the site's root.
 */
export function speculationRules(base: string): string {
  const rules = {
    prefetch: [
      {
        where: {
          and: [
            { href_matches: `${base}*` },
            { not: { href_matches: `${base}*.*` } },
            { not: { href_matches: `${base}print/*` } },
          ],
        },
        eagerness: 'moderate',
      },
    ],
  };
  return `${JSON.stringify(rules)}\n`;
}
