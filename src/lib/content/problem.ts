/** One fault in an input file: where it is, what was found, what is allowed. Lines and columns start at 1. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  message: string;
}

/** `FILE:LINE:COLUMN: message`, the form that editors and terminals turn into a link. */
export function formatProblem({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}: ${message}`;
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

/** An error that carries every problem found, not only the first. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(sortProblems(problems).map(formatProblem).join('\n'));
    this.name = 'ProblemError';
    this.problems = problems;
  }
}
