import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { explainIssue } from '../../../../src/lib/issues/explainIssue.ts';

const explain = (schema: z.ZodType, value: unknown): string[] =>
  (schema.safeParse(value).error?.issues ?? []).map((issue) => explainIssue(issue, value, schema));

const one = z.strictObject({ kind: z.literal('one'), note: z.string().optional() });
const other = z.strictObject({ kind: z.enum(['two', 'three']), size: z.number() });
const either = z.record(z.string(), z.discriminatedUnion('kind', [one, other]));

describe('an issue in words', () => {
  it('names an unknown key and those that are allowed', () => {
    const schema = z.strictObject({ part: z.strictObject({ a: z.string().optional() }) });
    expect(explain(schema, { part: { b: 1 } })).toEqual(['part: unknown key "b", allowed: a']);
  });

  it('names the keys of the kind of record that it is', () => {
    expect(explain(either, { x: { kind: 'one', size: 1 } })).toEqual([
      'x: unknown key "size", allowed: kind, note',
    ]);
  });

  it('names the kinds of record that there are', () => {
    expect(explain(either, { x: { kind: 'four' } })).toEqual([
      'x.kind: found "four", allowed: "one", "two", "three"',
    ]);
    expect(explain(either, { x: {} })).toEqual(['x.kind: missing (allowed: "one", "two", "three")']);
  });

  it('names a missing key and what it needs', () => {
    expect(explain(z.object({ a: z.string() }), {})).toEqual(['a: missing (needs text)']);
    expect(explain(z.object({ a: z.enum(['b']) }), {})).toEqual(['a: missing (allowed: "b")']);
  });

  it('says where null may stand for what was not found', () => {
    expect(explain(z.object({ a: z.string().nullable() }), {})).toEqual(['a: missing (needs text or null)']);
  });

  it('shows what was found and what is needed or allowed', () => {
    expect(explain(z.object({ a: z.number() }), { a: 'x' })).toEqual(['a: found "x", needs a number']);
    expect(explain(z.object({ a: z.enum(['b', 'c']) }), { a: 'd' })).toEqual([
      'a: found "d", allowed: "b", "c"',
    ]);
    expect(explain(z.array(z.string().regex(/^a/, { error: 'must begin with a' })), ['b'])).toEqual([
      '0: found "b": must begin with a',
    ]);
  });

  it('shows nothing as nothing, and numbers that are none as they are', () => {
    expect(explain(z.object({ a: z.string() }), { a: null })).toEqual([
      'a: found nothing (null), needs text',
    ]);
    expect(explain(z.object({ a: z.number() }), { a: NaN })).toEqual(['a: found NaN, needs a number']);
  });

  it('speaks of the file where no key is to blame', () => {
    expect(explain(z.string(), 7)).toEqual(['the file: found 7, needs text; put it in quotes: "7"']);
    expect(explain(z.record(z.string(), z.string()), null)).toEqual([
      'the file is empty (needs ids with their records)',
    ]);
  });

  it('cuts what is long', () => {
    const [message = ''] = explain(z.object({ a: z.number() }), { a: 'x'.repeat(500) });
    expect(message).toHaveLength(107);
    expect(message).toContain('…"');
  });
});
