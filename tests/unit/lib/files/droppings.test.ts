import { expect, test } from 'vitest';
import { isDropping } from '../../../../src/lib/files/droppings.ts';

test.each([
  '.DS_Store',
  '._derby.mdx',
  'Thumbs.db',
  'thumbs.db',
  'desktop.ini',
  'Desktop.ini',
  'derby.mdx~',
  '.derby.mdx.swp',
  '.derby.mdx.swo',
  '#derby.mdx#',
  '.#derby.mdx',
  '.~lock.selection-data.csv#',
  '~$selection-data.xlsx',
  '.directory',
])('%s was left by a system or an editor', (name) => {
  expect(isDropping(name)).toBe(true);
});

test.each([
  'derby.mdx',
  '_headers',
  '.well-known',
  '.nojekyll',
  'derby.mdx.bak',
  'swp',
  'a#b.mdx',
  '~$x.mdx',
  'robots.txt',
])('%s was put there by somebody', (name) => {
  expect(isDropping(name)).toBe(false);
});
