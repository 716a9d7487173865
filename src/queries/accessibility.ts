import { getCollection } from 'astro:content';
import type { Accessibility } from '../schemas/accessibility.ts';

/** What the accessibility statement says of checks by hand. Throws where its file was not loaded. */
export async function accessibilityRecord(): Promise<Accessibility> {
  const [entry] = await getCollection('accessibility');
  if (!entry) throw new Error('content/accessibility.yaml was not loaded');
  return entry.data;
}
