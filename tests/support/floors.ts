import { floorOf, type Import } from './readImports.ts';

/** Folders of `src/` that each floor may import from. What is not named here is a floor above, or beside. */
export const allowed: Readonly<Record<string, readonly string[]>> = {
  pages: ['layouts', 'components', 'queries', 'publishing', 'lib', 'schemas'],
  layouts: ['layouts', 'components', 'queries', 'publishing', 'lib', 'schemas', 'styles'],
  components: ['components', 'queries', 'publishing', 'lib', 'schemas', 'browser'],
  queries: ['queries', 'publishing', 'reading', 'lib', 'schemas'],
  publishing: ['publishing', 'lib', 'schemas'],
  reading: ['reading', 'lib', 'schemas'],
  lib: ['lib', 'schemas'],
  schemas: ['schemas'],
  browser: ['browser', 'lib', 'schemas'],
  integrations: ['integrations', 'publishing', 'reading', 'lib', 'schemas'],
  'content.config.ts': ['reading', 'schemas'],
};

/** Floors that must run without Astro: in plain Node, or in a browser. */
const withoutAstro = new Set(['lib', 'schemas', 'browser', 'publishing']);

/** Floors that are given everything they work on: they read no file and know no command line. */
const withoutFiles = new Set(['lib', 'schemas', 'browser', 'publishing']);

/** Longest file of each kind, in lines. */
function lineLimit(file: string): number {
  if (file.startsWith('src/pages/')) return 100;
  return file.endsWith('.astro') ? 150 : 200;
}

/** Imports that lead up or out of the house, each in one line: where, from what to what. */
export function upwardImports(imports: readonly Import[]): string[] {
  return imports
    .filter(({ file, to, name }) => {
      const from = floorOf(file);
      const inHouse = to !== name;
      if (inHouse) return !(allowed[from] ?? []).includes(to);
      if (withoutFiles.has(from) && /^(?:node:)?(?:fs|child_process|process|os)(?:\/|$)/.test(name))
        return true;
      return withoutAstro.has(from) && /^astro(?::|\/|$)/.test(name);
    })
    .map(({ file, line, name }) => `${file}:${line}: ${floorOf(file)} must not import ${name}`);
}

/** Calls that read a collection outside the queries. `files`: path and text. */
export function strayReads(files: readonly (readonly [string, string])[]): string[] {
  return files
    .filter(([file]) => floorOf(file) !== 'queries')
    .flatMap(([file, text]) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          /\bget(?:Collection|Entry|Entries)\b/.test(line)
            ? [`${file}:${index + 1}: only src/queries/ reads collections`]
            : [],
        ),
    );
}

/** Files longer than their kind may be. */
export function longFiles(files: readonly (readonly [string, string])[]): string[] {
  return files.flatMap(([file, text]) => {
    const lines = text.trimEnd().split('\n').length;
    const limit = lineLimit(file);
    return lines > limit ? [`${file}: ${lines} lines, at most ${limit}`] : [];
  });
}
