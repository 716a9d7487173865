import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allowed, longFiles, strayReads, upwardImports } from '../../support/floors.ts';
import { importsIn, readImports, sourceFiles } from '../../support/readImports.ts';

const read = (file: string): readonly [string, string] => [file, readFileSync(file, 'utf8')];

describe('the floors of src/', () => {
  it('import only from floors below', () => {
    expect(upwardImports(readImports('src'))).toEqual([]);
  });

  it('read collections in src/queries/ only', () => {
    expect(strayReads(sourceFiles('src').map(read))).toEqual([]);
  });

  it('keep files short: pages 100 lines, components 150, modules 200', () => {
    expect(longFiles([...sourceFiles('src'), ...sourceFiles('scripts')].map(read))).toEqual([]);
  });

  it('all have a rule here', () => {
    const folders = readdirSync('src').filter((name) => name !== 'styles');
    expect(folders.filter((name) => allowed[name] === undefined)).toEqual([]);
  });
});

describe('the check of the floors', () => {
  it('finds a component that imports a layout, a page or a loader, also by alias or later', () => {
    const text =
      "import A from '../../layouts/Base.astro';\nimport B from '@/pages/index.astro';\nawait import('../../loaders/x.ts');";
    expect(upwardImports(importsIn('src/components/site/Footer.astro', text))).toEqual([
      'src/components/site/Footer.astro:1: components must not import ../../layouts/Base.astro',
      'src/components/site/Footer.astro:2: components must not import @/pages/index.astro',
      'src/components/site/Footer.astro:3: components must not import ../../loaders/x.ts',
    ]);
  });

  it('finds a page that reads a loader and a lib that reads Astro', () => {
    expect(upwardImports(importsIn('src/pages/a.astro', "import { a } from '../loaders/a.ts';"))).toEqual([
      'src/pages/a.astro:1: pages must not import ../loaders/a.ts',
    ]);
    expect(upwardImports(importsIn('src/lib/a.ts', "export { a } from 'astro:content';"))).toEqual([
      'src/lib/a.ts:1: lib must not import astro:content',
    ]);
  });

  it('lets pass what leads down, and packages', () => {
    const text = "import a from '../queries/areas.ts';\nimport { render } from 'astro:content';";
    expect(upwardImports(importsIn('src/pages/a.astro', text))).toEqual([]);
  });

  it('finds a page that reads a collection itself', () => {
    expect(strayReads([['src/pages/a.astro', "---\nawait getCollection('areas');"]])).toEqual([
      'src/pages/a.astro:2: only src/queries/ reads collections',
    ]);
    expect(strayReads([['src/queries/a.ts', "await getCollection('areas');"]])).toEqual([]);
  });

  it('finds a file that is one line too long', () => {
    expect(longFiles([['src/pages/a.astro', 'a\n'.repeat(101)]])).toEqual([
      'src/pages/a.astro: 101 lines, at most 100',
    ]);
    expect(longFiles([['src/components/a/A.astro', 'a\n'.repeat(150)]])).toEqual([]);
  });
});
