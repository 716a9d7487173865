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

/** Characters that are told at once, line ends and the count at the end included; and of one message. */
export const mostCharacters = 5000;
const longest = 600;
/** Room for the line that counts the rest, and for the sum that a command adds. */
const room = 200;

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

/** A message as long as it may be: what is allowed can be a list of hundreds. */
const cut = (line: string): string => (line.length > longest ? `${line.slice(0, longest - 1)}…` : line);

/**
 * A list as it is printed: sorted, a line each, at most 50 and at most 5,000 characters in all, and how many more there
 * are. A run of messages must fit on a screen and into a log.
 */
export function tellProblems(problems: readonly Problem[]): string[] {
  const told: string[] = [];
  let left = mostCharacters - room;
  for (const problem of sortProblems(problems.filter(({ stands }) => stands === undefined))) {
    const line = cut(formatProblem(problem));
    left -= line.length + 1;
    if (told.length === mostTold || left < 0) break;
    told.push(line);
  }
  const more = countProblems(problems) - told.length;
  return [...told, ...(more > 0 ? [`and ${more} more problem${more === 1 ? '' : 's'}`] : [])];
}

/** An error that carries every problem found, not only the first. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(tellProblems(problems).join('\n'));
    this.name = 'ProblemError';
    this.problems = problems;
    // Where the program stood when it found them helps nobody who edits: file, line and column are in the message.
    this.stack = `${this.name}: ${this.message}`;
  }
}
