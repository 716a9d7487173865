import { z } from 'zod';

/**
 * The ladder of evidence, strongest first: what kind of work stands behind a result. Published on the page of ideas, in
 * `ideas.csv` and in every evidence mark; the written rule is what two readers grade by.
 */
export const ladder = [
  {
    rung: 5,
    name: 'Trial with a control group',
    rule: 'Someone who did not run the project compared those who took part with a control group chosen for the purpose (by lot or by matching), and the result is known.',
  },
  {
    rung: 4,
    name: 'Outside study with a comparison',
    rule: 'Someone who did not run the project measured those who took part and compared them with others who did not (or with places that had no project), without a control group made for the purpose.',
  },
  {
    rung: 3,
    name: 'Outside evaluators, before and after',
    rule: 'Someone who did not run the project measured the same thing before and after, without a comparison.',
  },
  {
    rung: 2,
    name: 'Own figures, before and after or against England',
    rule: 'Those who ran or paid for the project, or a source that does not say who measured, give a figure before and after, a change, or a figure set against England, other places or the target. An outside measurement that is known only through those who ran the project stands here too.',
  },
  {
    rung: 1,
    name: 'A count, or what users said',
    rule: 'A number of people, schools, grants or sessions reached, or what users said of it, with nothing to compare.',
  },
  {
    rung: 0,
    name: 'Evaluated, but we found no findings',
    rule: 'A source says that it was evaluated, but we could not find or read any finding.',
  },
] as const;

/** A rung of the ladder, 5 to 0; `none` where a project has neither a result nor an evaluation that we know of. */
export const rung = z.union([
  z.literal([5, 4, 3, 2, 1, 0]),
  z.literal('none').describe('No result and no evaluation is known'),
]);

export type Rung = z.infer<typeof rung>;
export type LadderStep = (typeof ladder)[number];
