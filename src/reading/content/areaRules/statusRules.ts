import type { Area } from '../../../schemas/area.ts';
import type { Target } from '../../../schemas/priority.ts';
import type { SourceKind } from '../../../schemas/source.ts';
import type { Tell } from './tell.ts';

/** Kinds of sources that can say that a thing was done; others only report it. */
const sayDone: readonly SourceKind[] = ['official', 'research'];

/** Words by which a reader knows that a thing was planned, not done. */
const planWords =
  /\b(?:(?:is|are|was|were) (?:not |still |also |each |all )?(?:to|going to)|plan(?:s|ned|ning)?|would|will|set out to|aim(?:s|ed|ing)?|hop(?:es?|ed|ing)|due|promis(?:es?|ed|ing)|pledg(?:es?|ed)|intend(?:s|ed)?|intention|expect(?:s|ed)?|propos(?:es?|ed|als?)|want(?:s|ed)?|meant to|ambition|commit(?:s|ted))\b/i;

/** Most actions of a priority that are shown first. */
const mostMain = 3;

/** What a statement claims: an action or an outcome. */
interface Statement {
  text: string;
  status?: 'planned' | 'done' | 'reported' | undefined;
  sources: readonly string[];
}

/** `kinds`: source to its kind; undefined where the list of sources has a fault. */
export type Kinds = ReadonlyMap<string, SourceKind> | undefined;

function statementRules(
  { text, status, sources }: Statement,
  path: PropertyKey[],
  kinds: Kinds,
  tell: Tell,
): void {
  if (status === 'planned' && !planWords.test(text))
    tell(
      [...path, 'status'],
      'found "planned", but the text has no word of a plan; write what "was to", "would" or "planned to" happen, or change the status',
    );
  const found = sources.map((id) => kinds?.get(id));
  if (status !== 'done' || found.some((kind) => kind === undefined || sayDone.includes(kind))) return;
  tell(
    [...path, 'status'],
    `found "done", but its sources are of kind ${[...new Set(found)].map((kind) => `"${kind ?? ''}"`).join(', ')}; "done" needs one of kind "official" or "research", allowed otherwise: "reported"`,
  );
}

function targetRules({ outcome, status, statusBy }: Target, path: PropertyKey[], tell: Tell): void {
  if (status === undefined) {
    if (statusBy !== undefined)
      tell([...path, 'statusBy'], `found "${statusBy}" without "status"; add the status`);
    return;
  }
  if (status === 'nothing found' && outcome.length > 0)
    tell(
      [...path, 'status'],
      'found "nothing found", but "outcome" says something; write "met", "partly" or "not met"',
    );
  if (status !== 'nothing found' && outcome.length === 0)
    tell(
      [...path, 'status'],
      `found "${status}", but "outcome" is empty; say there what is known, or write "nothing found"`,
    );
  if (status === 'nothing found' && statusBy !== undefined)
    tell([...path, 'statusBy'], `found "${statusBy}" where nothing was found; remove the line`);
  if (status !== 'nothing found' && statusBy === undefined)
    tell([...path, 'statusBy'], `missing; a target that is "${status}" needs who says so: statusBy: council`);
}

/** Rules for what is said to be planned, done, reported, met or not, and for what is shown first. */
export function statusRules({ priorities, outcomes }: Area, kinds: Kinds, tell: Tell): void {
  priorities.forEach(({ targets, actions }, p) => {
    targets.forEach((target, t) => targetRules(target, ['priorities', p, 'targets', t], tell));
    actions.forEach((action, a) => statementRules(action, ['priorities', p, 'actions', a], kinds, tell));
    const main = actions.flatMap((action, a) => (action.main === true ? [a] : []));
    const extra = main[mostMain];
    if (extra !== undefined)
      tell(
        ['priorities', p, 'actions', extra, 'main'],
        `found ${main.length} actions with "main" in this priority, allowed: at most ${mostMain}; remove the line here`,
      );
  });
  outcomes.forEach((outcome, o) => statementRules(outcome, ['outcomes', o], kinds, tell));
}
