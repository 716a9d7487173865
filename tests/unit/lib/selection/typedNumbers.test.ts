import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folders = ['src/components/selection', 'src/components/chart', 'src/pages/data/districts'];
const files = [
  'src/pages/methodology.astro',
  ...folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.astro'))
      .sort()
      .map((name) => join(folder, name)),
  ),
];

/** Counts that the data or the rule gives: 324, the sixths and the cut, the list, what is known of it. */
const counts = /(?<![\w.#-])(?:324|27[01]|54|32|35|14|18(?! January)|283|13)(?![\w.%-])/;

describe('pages on the selection', () => {
  it.each(files)('%s types no count that the data gives', (file) => {
    const prose = readFileSync(file, 'utf8').replace(
      /(?:size|height|width|Height)\w* ?[=:] ?["{]?\d+|\* .*/g,
      '',
    );
    expect(prose.split('\n').filter((line) => counts.test(line))).toEqual([]);
  });
});
