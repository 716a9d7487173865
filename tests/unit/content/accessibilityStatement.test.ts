import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allContent, daysIn, isOverAYearOlder, newestDay, yamlOf } from '../../support/contentDays.ts';

const statement = yamlOf('accessibility.yaml', readFileSync('content/accessibility.yaml', 'utf8'));
const reviewed = (statement as { reviewed: string }).reviewed;

describe('the accessibility statement', () => {
  it('was reviewed within twelve months of the newest change of content', () => {
    const newest = newestDay(daysIn(allContent(), 'changes'));
    expect(newest).toMatch(/^20\d\d-/);
    expect(reviewed).toMatch(/^20\d\d-/);
    expect(isOverAYearOlder(reviewed, newest)).toBe(false);
  });

  it('would be found too old after twelve months', () => {
    expect(isOverAYearOlder('2026-11-23', '2027-11-23')).toBe(false);
    expect(isOverAYearOlder('2026-11-23', '2027-11-24')).toBe(true);
  });

  it.each(['2026-01-01', "'2026-01-01'", '"2026-01-01"'])(
    'takes the newest change, written as %s, and no other date, for the day of the content',
    (written) => {
      const yaml = `changes:\n  - date: ${written}\n    text: x\n  - date: "2025-01-01"\n    text: y\nevent:\n  - date: 2030-01-01\n`;
      expect(newestDay(daysIn(yamlOf('a.mdx', `---\n${yaml}---\nText.\n`), 'changes'))).toBe('2026-01-01');
    },
  );
});
