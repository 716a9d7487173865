import { placeHeaders, places, type Header } from './headers.ts';
import { contentSecurityPolicy } from './policy.ts';
import { sectionExpression } from './sections.ts';
import type { Site } from './site.ts';

/** A header whose value depends on the address, for servers that choose by regular expression. */
export interface Variant {
  name: string;
  /** Value for addresses that no case matches; empty: the header is not sent. */
  fallback: string;
  cases: readonly { expression: string; value: string }[];
}

interface Part {
  expression: string;
  headers: readonly Header[];
}

function variantsOf(fallback: readonly Header[], parts: readonly Part[]): Variant[] {
  const fallbacks = new Map(fallback);
  const names = new Set([fallback, ...parts.map(({ headers }) => headers)].flat().map(([name]) => name));
  return [...names].map((name) => ({
    name,
    fallback: fallbacks.get(name) ?? '',
    cases: parts
      .map(({ expression, headers }) => ({ expression, value: new Map(headers).get(name) ?? '' }))
      .filter(({ value }) => value !== (fallbacks.get(name) ?? '')),
  }));
}

/** The headers that differ between sections and places, with only the cases that differ from a reading page. */
export function variants({ base, sections, styles }: Site): Variant[] {
  const policyOf = (script: boolean): Header[] => [
    ['Content-Security-Policy', contentSecurityPolicy({ styles, script }, 'header')],
  ];
  return [
    ...variantsOf(
      policyOf(false),
      sections.map(({ pattern, script }) => ({
        expression: sectionExpression(base, pattern),
        headers: policyOf(script),
      })),
    ),
    ...variantsOf(
      placeHeaders('/'),
      places.map((path) => ({
        expression: sectionExpression(base, `${path}*`),
        headers: placeHeaders(path),
      })),
    ),
  ];
}
