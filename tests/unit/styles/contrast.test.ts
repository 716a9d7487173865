import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, contrastOf, contrastRows, pairs } from '../../support/contrast.ts';
import { paletteOf, readPalette } from '../../support/palette.ts';

const { light, dark } = readPalette();

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('#000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#0b4f4a', '#0b4f4a')).toBe(1);
  });

  it('tells the grey that just passes from the one that just fails', () => {
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe('the palette', () => {
  it('follows variables, and takes from dark only what dark sets', () => {
    const read = paletteOf(
      "'text': #111111,\n'link': #222222,",
      ':root {\n --ink: var(--govuk-text-colour);\n --link: var(--govuk-link-colour);\n}\n@media (prefers-color-scheme: dark) {\n --govuk-text-colour: #eeeeee;\n}\n@media print {\n --govuk-text-colour: #000;\n}',
    );
    expect([read.light.get('--ink'), read.dark.get('--ink')]).toEqual(['#111111', '#eeeeee']);
    expect([read.light.get('--link'), read.dark.get('--link')]).toEqual(['#222222', '#222222']);
  });

  it('does not accept a name that leads nowhere', () => {
    expect(() => paletteOf('', ':root {\n --ink: var(--gone);\n}')).toThrow('--gone has no colour');
  });

  it.each(pairs)('light: $what has a contrast of at least $least', (pair) => {
    expect(contrastOf(light, pair)).toBeGreaterThanOrEqual(pair.least);
  });

  it.each(pairs)('dark: $what has a contrast of at least $least', (pair) => {
    expect(contrastOf(dark, pair)).toBeGreaterThanOrEqual(pair.least);
  });

  it('stands in docs/design.md as it is', () => {
    const rows = readFileSync('docs/design.md', 'utf8')
      .replaceAll('`', '')
      .split('\n')
      .filter((line) => / on #[0-9a-f]{3,6} /.test(line))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    expect(rows).toEqual(contrastRows(light, dark));
  });
});
