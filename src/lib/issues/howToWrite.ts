import type { z } from 'zod';

const factors: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

/** The number that a text of an amount means: `£1.2m`, `6,000,000`, `5 million`, `66%`; undefined where it is none. */
function amountIn(text: string): number | undefined {
  const [, digits = '', unit = ''] =
    /^[£$€]?\s*(-?\d{1,3}(?:[ ,]\d{3})+|-?\d+(?:\.\d+)?)\s*(k|m|million|bn|billion|%)?$/i.exec(text.trim()) ??
    [];
  const factor = unit === '%' ? 1 : factors[unit.toLowerCase()];
  if (digits === '' || factor === undefined) return undefined;
  return Math.round(Number(digits.replaceAll(/[ ,]/g, '')) * factor * 1e6) / 1e6;
}

/** How a value of the wrong kind is to be written, in words to end a message with; empty where nobody can tell. */
export function howToWrite(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code !== 'invalid_type') return '';
  if (issue.expected === 'string' && (typeof found === 'number' || typeof found === 'boolean'))
    return `; put it in quotes: "${String(found)}"`;
  if ((issue.expected === 'number' || issue.expected === 'int') && typeof found === 'string') {
    const amount = amountIn(found);
    return amount === undefined ? '' : `; write digits alone, without sign, comma or quotes: ${amount}`;
  }
  return issue.expected === 'array' && typeof found === 'string' && /^[\w-]+$/.test(found)
    ? `; put it in brackets: [${found}]`
    : '';
}
