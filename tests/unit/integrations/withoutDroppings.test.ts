import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeDroppings } from '../../../src/integrations/withoutDroppings.ts';

test('what systems and editors left is taken out of a built folder, at any depth, and nothing else', () => {
  const root = mkdtempSync(join(tmpdir(), 'droppings-'));
  mkdirSync(join(root, 'areas'));
  for (const file of ['.DS_Store', 'index.html', 'areas/Thumbs.db', 'areas/index.html', 'areas/x~'])
    writeFileSync(join(root, file), 'x');
  removeDroppings(root);
  expect(readdirSync(root, { recursive: true }).sort()).toEqual(['areas', 'areas/index.html', 'index.html']);
  rmSync(root, { recursive: true });
});
