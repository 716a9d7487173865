import { getCollection } from 'astro:content';
import type { Programme } from '../schemas/programme.ts';

/** What public sources tell of the programme as a whole. Throws where content/programme.yaml was not loaded. */
export async function theProgramme(): Promise<Programme> {
  const [entry] = await getCollection('programme');
  if (!entry) throw new Error('content/programme.yaml was not loaded');
  return entry.data;
}
