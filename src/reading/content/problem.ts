import { showHidden } from '../../schemas/hiddenCharacter.ts';

/** One fault in an input file: where it is, what was found, what is allowed. Lines and columns start at 1. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  message: string;
  /** How many faults a line stands for that sums up the rest; left out where it is one. */
  stands?: number;
}

/** Faults that are told at once; the rest is counted. */
export const mostTold = 50;

/** How many faults a list tells of. */
export function countProblems(problems: readonly Problem[]): number {
  return problems.reduce((sum, problem) => sum + (problem.stands ?? 1), 0);
}

/**
 * `FILE:LINE:COLUMN: message`, the form that editors and terminals turn into a link; on one line, and with hidden
 * characters by name: a message may quote them, and file names may hold them.
 */
export function formatProblem({ file, line, column, message }: Problem): string {
  return showHidden(`${file}:${line}:${column}: ${message.replace(/\s*\n\s*/g, ' ')}`);
}

/** By file, then line, then column, so that two runs print the same list. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column ||
      (a.message < b.message ? -1 : a.message > b.message ? 1 : 0),
  );
}

/** A list as it is printed: sorted, a line each, at most 50, and how many more there are. */
export function tellProblems(problems: readonly Problem[]): string[] {
  const told = sortProblems(problems.filter(({ stands }) => stands === undefined)).slice(0, mostTold);
  const more = countProblems(problems) - told.length;
  return [
    ...told.map(formatProblem),
    ...(more > 0 ? [`and ${more} more problem${more === 1 ? '' : 's'}`] : []),
  ];
}

/** An error that carries every problem found, not only the first. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(tellProblems(problems).join('\n'));
    this.name = 'ProblemError';
    this.problems = problems;
  }
}
