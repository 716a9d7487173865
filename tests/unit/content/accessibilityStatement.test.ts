import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isOverAYearOlder, newestDay } from '../../../src/lib/story/age.ts';

const texts = readdirSync('content', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:mdx|yaml)$/.test(entry.name))
  .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'));
const statement = readFileSync('content/accessibility.yaml', 'utf8');
const reviewed = /^reviewed: "?(\d{4}-\d{2}-\d{2})"?$/m.exec(statement)?.[1] ?? '0000-00-00';

describe('the accessibility statement', () => {
  it('was reviewed within twelve months of the newest change of content', () => {
    expect(isOverAYearOlder(reviewed, newestDay(texts))).toBe(false);
  });

  it('would be found too old after twelve months', () => {
    expect(isOverAYearOlder('2026-11-23', '2027-11-23')).toBe(false);
    expect(isOverAYearOlder('2026-11-23', '2027-11-24')).toBe(true);
  });

  it('takes the newest change, and no other date, for the day of the content', () => {
    expect(
      newestDay([
        'changes:\n  - date: 2026-01-01\n    text: x\n  - date: "2025-01-01"\nevent:\n  - date: 2030-01-01',
      ]),
    ).toBe('2026-01-01');
  });
});
