import { describe, expect, it } from 'vitest';
import { themeRows } from '../../../../src/lib/rows/themeRows.ts';
import { toCsv } from '../../../../src/publishing/csv.ts';
import { themeColumns, themeRow } from '../../../../src/schemas/themeRow.ts';
import { someArea, somePriority, someThemes } from '../../../fixtures/areas.ts';

const toAddress = (path: string): string => `https://example.org${path}`;

describe('themes.csv', () => {
  it('has one row for each theme of each priority, quotes commas and leaves out the number of none', () => {
    const priorities = [
      somePriority(1, ['maths', 'attendance'], { title: 'Attend, and count' }),
      somePriority(null, ['maths']),
    ];
    const rows = themeRows([someArea('derby', { name: 'Derby', priorities })], someThemes, toAddress);
    expect(toCsv('themes.csv', themeRow, themeColumns, rows)).toBe(
      [
        'area,area_name,priority_id,priority_number,priority_title,theme,theme_title,address',
        'derby,Derby,priority-1,1,"Attend, and count",maths,Maths,https://example.org/areas/derby/#priority-1',
        'derby,Derby,priority-1,1,"Attend, and count",attendance,Attendance,https://example.org/areas/derby/#priority-1',
        'derby,Derby,across,,A title,maths,Maths,https://example.org/areas/derby/#across',
        '',
      ].join('\n'),
    );
  });

  it('refuses a theme that is not in the list', () => {
    const area = someArea('derby', { priorities: [somePriority(1, ['truancy'])] });
    expect(() => themeRows([area], someThemes, toAddress)).toThrow(
      'areas/derby: priority-1 names unknown theme "truancy"',
    );
  });
});
