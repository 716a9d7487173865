import { allIdeas as ideasOf, type IdeaRecord } from '../lib/ideas/ideas.ts';
import { allAreas } from './areas.ts';
import { once } from './once.ts';

/** Every project of every area, strongest evidence first. */
export const allIdeas: () => Promise<IdeaRecord[]> = once(async () => ideasOf(await allAreas()));
