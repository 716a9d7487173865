import type { Area } from '../../schemas/area.ts';
import type { Source } from '../../schemas/source.ts';
import { sourceRow } from '../../schemas/sourceRow.ts';
import { targetRow } from '../../schemas/targetRow.ts';
import { sourceRows } from '../../lib/rows/sourceRows.ts';
import { targetRows } from '../../lib/rows/targetRows.ts';
import { explainIssue } from '../../lib/issues/explainIssue.ts';
import { untold } from '../../lib/results/judge.ts';
import type { Problem } from './problem.ts';
import type { Entry } from './readEntry.ts';
import type { KindReport } from './readKind.ts';

/** Where the text of a column of targets.csv stands below its area, where that is not below its target. */
const elsewhere: Readonly<Record<string, string>> = { priority_title: 'title', priority_number: 'number' };

/** Texts of an area that targets.csv could not carry, such as one that a spreadsheet would take for a formula. */
export function targetCellProblems(entry: Entry<Area>): Problem[] {
  return entry.data.priorities.flatMap((priority, index) =>
    priority.targets.flatMap((target, place) => {
      const one = { ...entry.data, priorities: [{ ...priority, targets: [target] }] };
      const name = `${entry.id} ${priority.id} ${target.id}`;
      const [row] = targetRows(
        [{ id: entry.id, data: one }],
        (path) => `https://example.org${path}`,
        new Map([[name, untold('no figure for that time', 'None.')]]),
      );
      return (targetRow.safeParse(row).error?.issues ?? []).map((issue) => {
        const column = String(issue.path[0]);
        const own = elsewhere[column];
        const path =
          own === undefined ? ['priorities', index, 'targets', place, column] : ['priorities', index, own];
        return {
          file: entry.file,
          ...entry.yaml.locate(path),
          message: `${path.join('.')}: ${explainIssue(issue, row, targetRow)} (targets.csv)`,
        };
      });
    }),
  );
}

/** Texts of sources that sources.csv could not carry. */
export function sourceCellProblems(
  file: string,
  { records, files }: Pick<KindReport<Omit<Source, 'id'>>, 'records' | 'files'>,
): Problem[] {
  return [...records].flatMap(([id, source]) => {
    const [row] = sourceRows([{ id, ...source }]);
    return (sourceRow.safeParse(row).error?.issues ?? []).map((issue) => ({
      file,
      ...(files[0]?.yaml.locate([id, ...issue.path]) ?? { line: 1, column: 1 }),
      message: `${id}.${explainIssue(issue, row, sourceRow)} (sources.csv)`,
    }));
  });
}
