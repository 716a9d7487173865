import type { Area, Outcome } from '../../../schemas/area.ts';
import type { Tell } from './tell.ts';

/** Kinds of outcomes whose ideas are put on the ladder of evidence. */
const graded = new Set<Outcome['kind']>(['project result', 'delivery', 'evaluation']);

/** Parts of an idea that tell of one result: there is none of them without the others. */
const ofResult = ['result', 'resultOf', 'weakness'] as const;

function resultRules(idea: NonNullable<Outcome['idea']>, path: PropertyKey[], tell: Tell): void {
  const empty = ofResult.filter((key) => idea[key] === null);
  if (empty.length === 0 || empty.length === ofResult.length) return;
  const filled = ofResult.filter((key) => idea[key] !== null);
  for (const key of empty)
    tell(
      [...path, key],
      `found null, but "${filled.join('", "')}" ${filled.length === 1 ? 'is' : 'are'} filled; "result", "resultOf" and "weakness" are all texts or all null`,
    );
}

/** Rules for projects told as ideas: whole results, grades where they are due, and parts that belong to an idea. */
export function ideaRules({ outcomes }: Pick<Area, 'outcomes'>, tell: Tell): void {
  const ideas = outcomes.filter(({ idea }) => idea !== undefined).map(({ id }) => id);
  outcomes.forEach(({ idea, kind, grades, partOf }, o) => {
    const path = ['outcomes', o];
    if (idea !== undefined) resultRules(idea, [...path, 'idea'], tell);
    if (idea !== undefined && grades === undefined && graded.has(kind))
      tell(
        [...path, 'grades'],
        `missing; an idea of kind "${kind}" needs the rungs that two readers gave: grades: [2, 1]`,
      );
    if (partOf === undefined || ideas.includes(partOf)) return;
    const there = outcomes.some(({ id }) => id === partOf);
    tell(
      [...path, 'partOf'],
      there
        ? `found "${partOf}", an outcome without "idea"; allowed: ${ideas.join(', ') || 'none yet, no outcome here has an idea'}`
        : `unknown outcome "${partOf}", allowed: ${ideas.join(', ') || 'none yet, no outcome here has an idea'}`,
    );
  });
}
