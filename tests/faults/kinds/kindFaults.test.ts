import { describe, expect, it } from 'vitest';
import { contentKinds } from '../../../src/schemas/contentKinds.ts';
import { filesOf, type KeyLine, keyLines } from '../contentFile.ts';
import { contentFiles } from '../contentFiles.ts';
import { fitting, kindFaults, mutations, targets } from './kindFaults.ts';
import { type Subject, subjects } from './subjects.ts';

const files = contentFiles('.');

/** Lines by which one sees that a kind has something of which its subject must then say how to break it. */
const signs: readonly [keyof Subject, (line: KeyLine) => boolean][] = [
  ['choice', ({ key }) => /^(?:kind|state|of)$/.test(key)],
  ['number', ({ value }) => /^\d+$/.test(value)],
  ['day', ({ key, value }) => key === 'date' && /^"?\d{4}/.test(value)],
  ['address', ({ value }) => value.startsWith('http')],
  ['sources', ({ key }) => key === 'sources'],
  ['area', ({ key }) => /^areas?$/.test(key)],
  ['theme', ({ key }) => /^themes?$/.test(key)],
  ['word', ({ key }) => key === 'seeAlso'],
  ['ids', ({ key, lead }) => key === 'id' && lead.endsWith('- ')],
  ['order', ({ key }) => /^(?:changes|order)$/.test(key)],
];

const linesOf = (path: string): KeyLine[] =>
  filesOf(files, { path }).flatMap((file) => keyLines(files.get(file) ?? ''));

/** Whether a subject leaves something out, and whether its files hold it all the same. */
const leftOut = (subject: Subject, path: string): string[] =>
  signs
    .filter(([what]) => subject[what] === null || subject[what] === false)
    .filter(([, isSign]) => linesOf(path).some(isSign))
    .map(([what]) => what);

describe('the faults of content', () => {
  it('are there for every kind of content that the project knows, and for no other', () => {
    expect(Object.keys(subjects).sort()).toEqual(Object.keys(contentKinds).sort());
  });

  it('are more than a hundred', () => {
    expect(kindFaults.length).toBeGreaterThan(100);
  });

  it('each have a name of their own', () => {
    const names = kindFaults.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('each fit a kind', () => {
    expect(
      mutations.filter((mutation) => targets.every((target) => !fitting(target).includes(mutation))),
    ).toEqual([]);
  });

  it.each(targets)('leave out nothing that $name have', ({ kind, subject }) => {
    expect(leftOut(subject, kind.path)).toEqual([]);
  });
});

describe('the check that nothing is left out', () => {
  it('finds what a subject denies and its files hold', () => {
    const nothing: Subject = { ...subjects.pages, day: null, order: null };
    expect(leftOut(nothing, 'content/pages')).toEqual(['day', 'order']);
    expect(leftOut(nothing, 'content/programme.yaml')).toContain('area');
  });
});
