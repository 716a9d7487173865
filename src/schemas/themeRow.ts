import { z } from 'zod';
import { cellText, column, columnsOf } from './column.ts';
import { slug } from './common.ts';
import { targetRow } from './targetRow.ts';

const own = 'This project';
const { area, area_name, priority_id, priority_number, priority_title } = targetRow.shape;

/** One row of `themes.csv`: one theme of one priority. Made from the areas' pages, never typed. */
export const themeRow = z.strictObject({
  area,
  area_name,
  priority_id,
  priority_number,
  priority_title,
  theme: column(slug, {
    title: 'Theme',
    description: 'Id of a theme to which this project counts the priority.',
    unit: null,
    type: 'string',
    example: 'early-years',
    missing: null,
    source: own,
  }),
  theme_title: column(cellText, {
    title: 'Name of the theme',
    description: 'Name of the theme on this site.',
    unit: null,
    type: 'string',
    example: 'Early years',
    missing: null,
    source: own,
  }),
  address: column(z.url(), {
    title: 'Address',
    description: 'Where the priority stands on this site.',
    unit: null,
    type: 'string',
    example: 'https://example.org/areas/derby/#priority-1',
    missing: null,
    source: own,
  }),
});

export type ThemeRow = z.infer<typeof themeRow>;

/** The columns of themes.csv in the order of the file. */
export const themeColumns = columnsOf(themeRow);
