import type { z } from 'zod';
import { type ContentKindName, type contentKinds, eachContentKind } from '../../schemas/contentKinds.ts';
import { type KindReport, readKind } from './readKind.ts';

type Kinds = typeof contentKinds;

/** Everything in content/, by kind. */
export type Content = { [Name in ContentKindName]: KindReport<z.infer<Kinds[Name]['schema']>> };

/** Reads everything in content/ below a folder and checks each file by itself. */
export function readContent(root: string): Content {
  return Object.fromEntries(eachContentKind.map(([name, kind]) => [name, readKind(root, kind)])) as Content;
}
