import { inOrder } from '../../schemas/common.ts';
import type { Update } from '../../schemas/update.ts';
import type { Problem } from './problem.ts';
import type { ReadFile } from './readEntry.ts';

type Written = Pick<Update, 'order' | 'date'>;

/** Updates whose dates contradict their numbers: order 1 is the oldest. Those without a date may stand anywhere. */
export function updateOrderProblems(
  files: readonly Pick<ReadFile, 'file' | 'yaml'>[],
  updates: ReadonlyMap<string, Written>,
): Problem[] {
  const dated = [...updates]
    .flatMap(([id, { order, date }]) => (date === null ? [] : [{ id, order, date }]))
    .sort((a, b) => a.order - b.order);
  return files.flatMap(({ file, yaml }) =>
    dated.flatMap(({ id, order, date }, index) => {
      const before = dated[index - 1];
      if (before === undefined || inOrder(before.date, date)) return [];
      const message = `${id}.date: found "${date}" with order ${order}, but order ${before.order} has "${before.date}"; order 1 is the oldest`;
      return [{ file, ...yaml.locate([id, 'date']), message }];
    }),
  );
}
