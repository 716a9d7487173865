import { getCollection } from 'astro:content';
import type { GlossaryTerm } from '../schemas/glossaryTerm.ts';

/** All words of the glossary A to Z, whatever their case. */
export async function allTerms(): Promise<GlossaryTerm[]> {
  const entries = await getCollection('glossary');
  return entries
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => (a.term.toLowerCase() < b.term.toLowerCase() ? -1 : 1));
}
