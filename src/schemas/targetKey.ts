import { z } from 'zod';
import { column } from './column.ts';
import { slug } from './common.ts';

const own = 'This project';

/** The columns that name one target, in every table with a row for each. */
export const targetKey = {
  area: column(slug, {
    title: 'Area',
    description: 'The opportunity area, as in the address of its page.',
    unit: null,
    type: 'string',
    example: 'derby',
    missing: null,
    source: own,
  }),
  priority_id: column(slug, {
    title: 'Priority',
    description: 'Anchor of the priority on the page of its area.',
    unit: null,
    type: 'string',
    example: 'priority-1',
    missing: null,
    source: own,
  }),
  target_id: column(z.string().regex(/^target-[1-9]\d*$/, { error: 'must be like target-1' }), {
    title: 'Target',
    description: 'Anchor of the target within its priority. With area and priority_id it identifies the row.',
    unit: null,
    type: 'string',
    example: 'target-1',
    missing: null,
    source: own,
    pattern: '^target-[1-9]\\d*$',
  }),
};
