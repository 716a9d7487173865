import { readReleases } from '../reading/releases/releases.ts';
import { once } from './once.ts';

/** The day of the newest version of the data, ISO 8601. */
export const dataDay: () => Promise<string> = once(() => Promise.resolve(readReleases('.')[0].date));
