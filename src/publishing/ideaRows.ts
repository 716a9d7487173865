import { areaPath } from '../lib/area/areaRecord.ts';
import type { IdeaRecord } from '../lib/ideas/ideas.ts';
import type { IdeaRow } from '../schemas/ideaRow.ts';

/** Every project as a row of ideas.csv, in the order given. `address` makes a path absolute. */
export function ideaRows(ideas: readonly IdeaRecord[], address: (path: string) => string): IdeaRow[] {
  return ideas.map(({ area, outcome, idea, rung }) => ({
    area: area.id,
    record: outcome.id,
    name: idea.name,
    what: idea.what,
    who: idea.who,
    people: idea.people?.number ?? null,
    people_of: idea.people?.of ?? null,
    result: idea.result,
    result_of: idea.resultOf,
    weakness: idea.weakness,
    measured_by: idea.measuredBy,
    rung: String(rung),
    first_grade: String(outcome.grades?.[0] ?? 'none'),
    second_grade: String(outcome.grades?.[1] ?? 'none'),
    cost: idea.cost?.text ?? null,
    cost_gbp: idea.cost?.gbp ?? null,
    lasted: idea.lasted?.text ?? null,
    themes: outcome.themes,
    sources: outcome.sources,
    page: address(areaPath(area.id, outcome.id)),
  }));
}
