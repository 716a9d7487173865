import { describe, expect, it } from 'vitest';
import { type SiteTable, siteTables, tableFiles } from '../../../../src/reading/csv/siteTables.ts';

const needsOf = (file: (typeof tableFiles)[number]): readonly string[] =>
  (siteTables[file] as unknown as SiteTable).needs ?? [];

describe('the tables of the site', () => {
  it('stand after the tables that they need', () => {
    const early = tableFiles.flatMap((file, place) =>
      needsOf(file).filter((name) => !tableFiles.slice(0, place).some((before) => before === name)),
    );
    expect(early).toEqual([]);
    expect(tableFiles.some((file) => needsOf(file).length > 0)).toBe(true);
  });
});
