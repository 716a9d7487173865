import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { explainIssue } from '../../../../src/lib/content/explainIssue.ts';

const explain = (schema: z.ZodType, value: unknown): string[] =>
  (schema.safeParse(value).error?.issues ?? []).map((issue) => explainIssue(issue, value));

describe('an issue in words', () => {
  it('names an unknown key', () => {
    expect(explain(z.strictObject({ part: z.strictObject({}) }), { part: { b: 1 } })).toEqual([
      'part: unknown key "b"',
    ]);
  });

  it('names a missing key and what it needs', () => {
    expect(explain(z.object({ a: z.string() }), {})).toEqual(['a: missing (needs string)']);
  });

  it('shows what was found and what is needed or allowed', () => {
    expect(explain(z.object({ a: z.number() }), { a: 'x' })).toEqual(['a: found "x", needs number']);
    expect(explain(z.object({ a: z.enum(['b', 'c']) }), { a: 'd' })).toEqual([
      'a: found "d", allowed: "b", "c"',
    ]);
    expect(explain(z.array(z.string().regex(/^a/, { error: 'must begin with a' })), ['b'])).toEqual([
      '0: found "b": must begin with a',
    ]);
  });

  it('speaks of the file where no key is to blame', () => {
    expect(explain(z.string(), 7)).toEqual(['the file: found 7, needs string']);
  });

  it('cuts what is long', () => {
    const [message = ''] = explain(z.object({ a: z.number() }), { a: 'x'.repeat(500) });
    expect(message).toHaveLength(103);
    expect(message).toContain('…');
  });
});
