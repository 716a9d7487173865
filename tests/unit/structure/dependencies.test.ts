import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importsIn, readImports } from '../../support/readImports.ts';

const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  devDependencies: Record<string, string>;
};

/** The package that an import leads to: `@astrojs/mdx` of `@astrojs/mdx/client`. */
const packageOf = (name: string): string => name.split('/', name.startsWith('@') ? 2 : 1).join('/');

// That a package is listed at all is what knip looks at.
it('what the build and the server import is no devDependency, so that both work without those', () => {
  const imports = [
    ...importsIn('astro.config.mjs', readFileSync('astro.config.mjs', 'utf8')),
    ...readImports('src'),
    ...readImports('scripts/serve'),
  ];
  const wrong = imports.filter(({ name }) => packageOf(name) in devDependencies);
  expect(imports.length).toBeGreaterThan(500);
  expect(wrong.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});
