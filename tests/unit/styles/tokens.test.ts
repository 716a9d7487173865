import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPalette } from '../../support/palette.ts';
import { sourceFiles } from '../../support/readImports.ts';
import { colourFiles, looseColours } from '../../support/looseColours.ts';

const folder = 'src/styles';
const partials = readdirSync(folder)
  .filter((name) => name.endsWith('.scss') && !colourFiles.includes(name))
  .sort();

describe('style sheets', () => {
  it('name colours in _tokens.scss and _govuk.scss only', () => {
    expect(
      partials.flatMap((name) =>
        looseColours(`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')),
      ),
    ).toEqual([]);
  });

  it('are found at all', () => {
    expect(partials).toContain('_base.scss');
  });
});

describe('drawings and the head of pages, where tokens cannot reach', () => {
  it('use colours of the light tokens only', () => {
    const known = new Set(readPalette().light.values());
    const named = [...sourceFiles('src'), 'public/favicon.svg'].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/["']#[0-9a-f]{6}["']/gi)].map(
        ([hex]) => `${file} ${hex.slice(1, -1)}`,
      ),
    );
    expect(named).toContain('src/layouts/Base.astro #0b4f4a');
    expect(named.filter((each) => !known.has(each.split(' ')[1] ?? ''))).toEqual([]);
  });
});

describe('the check of style sheets', () => {
  it('finds hex colours and colour functions, with file and line', () => {
    expect(looseColours('_a.scss', 'a {\n  color: #fff;\n  background: rgb(0 0 0 / 50%);\n}')).toEqual([
      '_a.scss:2: color: #fff;',
      '_a.scss:3: background: rgb(0 0 0 / 50%);',
    ]);
  });

  it('lets pass tokens, comments and selectors by id', () => {
    expect(
      looseColours('_a.scss', '// was #fff\n/* #000\n #111 */\n#added td {\n  color: var(--ink);\n}'),
    ).toEqual([]);
  });
});
