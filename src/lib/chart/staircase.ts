import { textWidth } from './labels.ts';

/** A label that hangs on a line below its point, with its text to the left of the line. */
export interface Step {
  text: string;
  x: number;
  /** How many lines of text down it hangs, from 0. */
  level: number;
}

/**
 * Hangs labels below points of one row so that no text meets another text or line: each takes the highest level that
 * is free. The points must be sorted from left to right.
 */
export function staircase(points: readonly { text: string; x: number }[], fontSize: number): Step[] {
  const steps: Step[] = [];
  for (const { text, x } of points) {
    const left = x - textWidth(text, fontSize) - fontSize / 2;
    const inTheWay = steps.filter((step) => step.x > left).map((step) => step.level);
    steps.push({ text, x, level: Math.max(-1, ...inTheWay) + 1 });
  }
  return steps;
}
