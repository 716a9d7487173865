import type { Evaluation } from '../../schemas/programme.ts';

/** What kind of work an evaluation or critical account is, in words for readers. */
export const evaluationWords: Record<Evaluation['kind'], string> = {
  evaluation: 'study or evaluation',
  criticism: 'criticism',
  parliament: 'inquiry or report for Parliament',
  'press analysis': 'analysis by the press',
};
