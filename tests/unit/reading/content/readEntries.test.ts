import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatProblem } from '../../../../src/reading/content/problem.ts';
import { readEntries } from '../../../../src/reading/content/readEntries.ts';
import { isoDate, sourceIds } from '../../../../src/schemas/common.ts';

const lead = z.strictObject({ date: isoDate, text: z.string(), sources: sourceIds });
const schema = z.strictObject({ title: z.string(), lead });
const good = ['title: A', 'lead:', '  date: "2017-10-09"', '  text: Ten of 12', '  sources: [one]'];

let root = '';
const messagesFor = (files: Record<string, string>): string[] => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'content', name), text);
  return readEntries(root, 'content', schema).problems.map(formatProblem);
};
const page = (frontMatter: readonly string[], body = 'Text.\n'): string =>
  `---\n${frontMatter.join('\n')}\n---\n${body}`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'entries-'));
  mkdirSync(join(root, 'content'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('reading entries', () => {
  it('accepts a good file', () => {
    expect(messagesFor({ 'a.mdx': page(good, 'Ten of 12.<Cite ids="one" />\n') })).toEqual([]);
  });

  it('says that a folder is missing or empty', () => {
    expect(messagesFor({})).toEqual(['content:1:1: the folder holds no .mdx file']);
    expect(readEntries(root, 'elsewhere', schema).problems.map(formatProblem)).toEqual([
      'elsewhere:1:1: the folder is missing',
    ]);
  });

  it('refuses a name that is no slug', () => {
    expect(messagesFor({ 'Bad Name.mdx': page(good) })).toEqual([
      'content/Bad Name.mdx:1:1: the name must be lower-case words with hyphens, ending in .mdx',
    ]);
  });

  it('refuses a name that is that of the page of the folder', () => {
    expect(messagesFor({ 'index.mdx': page(good) })).toEqual([
      'content/index.mdx:1:1: the name "index" belongs to the page of the whole folder; choose another name',
    ]);
  });

  it('refuses a page without text', () => {
    expect(messagesFor({ 'a.mdx': page(good, '\n') })).toEqual([
      'content/a.mdx:8:1: the text below the front matter is missing',
    ]);
  });

  it('gives what a file names also where its record has a fault', () => {
    writeFileSync(join(root, 'content/a.mdx'), page(['titel: A', ...good.slice(1)], 'A.<Cite ids="two" />'));
    const { entries, files, ids } = readEntries(root, 'content', schema);
    expect(entries).toEqual([]);
    expect(files.map(({ id, cites }) => [id, cites[0]?.ids])).toEqual([['a', ['two']]]);
    expect([...ids]).toEqual(['a']);
  });

  it('refuses front matter that never ends', () => {
    expect(messagesFor({ 'a.mdx': '---\ntitle: A\n' })).toEqual([
      'content/a.mdx:1:1: front matter begins here and never ends; write a line of --- below its last line, above the text',
    ]);
  });

  it('names an unknown key, a missing key and a bad date with their places', () => {
    const broken = ['titel: A', 'lead:', '  date: "2017-13-09"', ...good.slice(3)];
    expect(messagesFor({ 'a.mdx': page(broken) })).toEqual([
      'content/a.mdx:2:1: title: missing (needs text)',
      'content/a.mdx:4:9: lead.date: found "2017-13-09": is not a day of the calendar',
      'content/a.mdx:2:1: the file: unknown key "titel", allowed: title, lead',
    ]);
  });

  it('refuses a statement without a source', () => {
    const broken = [...good.slice(0, 4), '  sources: []'];
    expect(messagesFor({ 'a.mdx': page(broken) })).toEqual([
      'content/a.mdx:6:12: lead.sources: needs at least one source',
    ]);
  });

  it('refuses a figure in front matter without a source', () => {
    expect(messagesFor({ 'a.mdx': page(['title: All 12', ...good.slice(1)]) })).toEqual([
      'content/a.mdx:2:8: title: states a figure without a source: "All 12"',
    ]);
  });

  it('refuses a figure in a paragraph, a list item and a table row without a citation', () => {
    const body = 'In 1999.\n\n- 40% more\n\n| a | b |\n| - | - |\n| c | £3 |\n';
    expect(messagesFor({ 'a.mdx': page(good, body) })).toEqual([
      'content/a.mdx:8:1: states a figure without a <Cite>: "In 1999."',
      'content/a.mdx:10:3: states a figure without a <Cite>: "40% more"',
      'content/a.mdx:14:1: states a figure without a <Cite>: "c£3"',
    ]);
  });

  it('refuses broken MDX with its place', () => {
    expect(messagesFor({ 'a.mdx': page(good, 'Text <b>open\n') })[0]).toMatch(
      /^content\/a\.mdx:8:\d+: MDX: Expected a closing tag for `<b>`/,
    );
  });

  it('takes a date without quotes as a date, but not as text', () => {
    expect(messagesFor({ 'a.mdx': page(good.map((row) => row.replaceAll('"', ''))) })).toEqual([]);
    expect(messagesFor({ 'a.mdx': page(good.map((row) => row.replace('Ten of 12', '2017-10-09'))) })).toEqual(
      ['content/a.mdx:5:9: lead.text: put the date in quotes'],
    );
  });

  it('refuses a file in the place of the folder', () => {
    writeFileSync(join(root, 'guides'), '');
    expect(readEntries(root, 'guides', schema).problems.map(formatProblem)).toEqual([
      'guides:1:1: must be a folder, not a file or a link',
    ]);
  });

  it('refuses a folder that is named like a page', () => {
    mkdirSync(join(root, 'content', 'b.mdx'));
    expect(messagesFor({})).toEqual(['content/b.mdx:1:1: must be a file, not a folder or a link']);
  });

  it('refuses a duplicate key', () => {
    expect(messagesFor({ 'a.mdx': page([...good, 'title: B']) })).toEqual([
      'content/a.mdx:7:1: YAML: Map keys must be unique; "title" is there twice',
    ]);
  });
});
