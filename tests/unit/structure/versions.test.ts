import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dataset, licences } from '../../../src/publishing/about.ts';
import { readReleases } from '../../../src/reading/releases/releases.ts';

const citation = parse(readFileSync('CITATION.cff', 'utf8')) as Record<string, unknown>;

describe('CITATION.cff', () => {
  it('has the version and the day of the newest release of the data', () => {
    const [newest] = readReleases('.');
    expect([citation['version'], citation['date-released']]).toEqual([newest.version, newest.date]);
  });

  it('says what the site says of the data', () => {
    expect(citation).toMatchObject({
      title: dataset.title,
      abstract: dataset.description,
      authors: [{ name: dataset.creator }],
      license: licences.map(({ name }) => name),
      keywords: dataset.keywords,
    });
  });
});

describe('the version of the code', () => {
  it('is that of the newest entry of CHANGELOG.md', () => {
    const newest = /^## \[(\d+\.\d+\.\d+)\]/m.exec(readFileSync('CHANGELOG.md', 'utf8'))?.[1];
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(version).toBe(newest);
  });
});
