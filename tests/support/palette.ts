import { readFileSync } from 'node:fs';

/** Custom properties of one scheme by name (`--ink`), each as a colour like `#1a2421`. */
export type Palette = ReadonlyMap<string, string>;

const property = /^\s*(--[\w-]+):\s*(#[0-9a-f]+|var\(--[\w-]+\));/gim;
const setting = /^\s*'([\w-]+)':\s*(#[0-9a-f]{6}),/gim;

function properties(text: string): [string, string][] {
  return [...text.matchAll(property)].map(([, name = '', value = '']) => [name, value]);
}

/** Follows `var(--…)` to the colour it stands for. Throws where that leads nowhere. */
function resolve(own: ReadonlyMap<string, string>): Palette {
  const follow = (value: string | undefined, name: string): string => {
    if (value === undefined) throw new Error(`${name} has no colour`);
    const next = /^var\((.+)\)$/.exec(value)?.[1];
    return next === undefined ? value : follow(own.get(next), next);
  };
  return new Map([...own.keys()].map((name) => [name, follow(own.get(name), name)]));
}

/** The colours of the site in light and dark, from the texts of `_govuk.scss` and `_tokens.scss`. */
export function paletteOf(govuk: string, tokens: string): { light: Palette; dark: Palette } {
  const [light = '', dark = ''] = tokens.split(/@media \(prefers-color-scheme: dark\)|@media print/);
  const settings = [...govuk.matchAll(setting)].map(([, name = '', colour = '']): [string, string] => [
    `--govuk-${name}-colour`,
    colour,
  ]);
  const base = [...settings, ...properties(light)];
  return { light: resolve(new Map(base)), dark: resolve(new Map([...base, ...properties(dark)])) };
}

/** The colours as they stand in `src/styles/`. */
export function readPalette(): { light: Palette; dark: Palette } {
  return paletteOf(
    readFileSync('src/styles/_govuk.scss', 'utf8'),
    readFileSync('src/styles/_tokens.scss', 'utf8'),
  );
}
