import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { atomFeed } from '../../../src/publishing/feed.ts';
import type { AnyUpdate } from '../../../src/publishing/mergeUpdates.ts';

const about = {
  title: 'Updates',
  subtitle: 'What changed',
  page: 'https://example.org/updates/',
  self: 'https://example.org/updates.xml',
  author: 'A & B',
  rights: 'CC BY 4.0',
};
const own = (id: string, date: string, title = id): AnyUpdate => ({
  id,
  of: 'this site: text',
  order: 1,
  date,
  title,
  text: 'Less < more & so on',
});
const official = (id: string, date: string | null): AnyUpdate => ({
  id,
  of: 'official page',
  order: 1,
  date,
  title: id,
  text: 'Text',
  sources: ['one'],
});

describe('the Atom feed', () => {
  it('holds every element that Atom requires, with absolute addresses', () => {
    const feed = parseAtomFeed(atomFeed(about, [own('a', '2026-11-23')]));
    expect(feed).toMatchObject({
      id: 'https://example.org/updates/',
      title: { value: 'Updates' },
      updated: '2026-11-23T12:00:00.000Z',
      authors: [{ name: 'A & B' }],
    });
    expect(feed.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['alternate', 'https://example.org/updates/'],
      ['self', 'https://example.org/updates.xml'],
    ]);
    expect(feed.entries).toMatchObject([
      { id: 'https://example.org/updates/#a', title: { value: 'a' }, updated: '2026-11-23T12:00:00.000Z' },
    ]);
    expect(feed.entries?.[0]?.links?.[0]?.href).toBe('https://example.org/updates/#a');
  });

  it('puts the newest entry first and takes its day as the day of the feed', () => {
    const feed = parseAtomFeed(atomFeed(about, [own('old', '2019-01-01'), own('new', '2020-02-02')]));
    expect(feed.entries?.map(({ id }) => id)).toEqual([
      'https://example.org/updates/#new',
      'https://example.org/updates/#old',
    ]);
    expect(feed.updated).toBe('2020-02-02T12:00:00.000Z');
  });

  it('leaves out updates without a day', () => {
    const feed = parseAtomFeed(
      atomFeed(about, [official('none', null), official('month', '2021-05'), official('day', '2021-05-19')]),
    );
    expect(feed.entries?.map(({ id }) => id)).toEqual(['https://example.org/updates/#day']);
  });

  it('escapes text as HTML', () => {
    expect(atomFeed(about, [own('a', '2026-11-23')])).toContain('<![CDATA[Less &lt; more &amp; so on]]>');
  });

  it('gives the same bytes for the same updates', () => {
    expect(atomFeed(about, [own('a', '2026-11-23')])).toBe(atomFeed(about, [own('a', '2026-11-23')]));
  });

  it('refuses two updates with one id, and no updates at all', () => {
    expect(() => atomFeed(about, [own('a', '2026-11-23'), own('a', '2026-11-22')])).toThrow(
      'two updates have the id "a"',
    );
    expect(() => atomFeed(about, [official('none', null)])).toThrow('no update has a day');
  });
});
