import type { Hit } from './engine.ts';
import { type Kind, kindLabel } from './kinds.ts';

/** The hits of one kind, best first. */
export interface HitGroup {
  kind: Kind;
  label: string;
  hits: Hit[];
}

/** Groups hits by kind. The kind with the best hit comes first; within a kind the order stays. */
export function groupHits(hits: readonly Hit[]): HitGroup[] {
  const groups = new Map<Kind, HitGroup>();
  for (const hit of hits) {
    const { kind } = hit.record;
    const group = groups.get(kind) ?? { kind, label: kindLabel(kind), hits: [] };
    group.hits.push(hit);
    groups.set(kind, group);
  }
  return [...groups.values()];
}
