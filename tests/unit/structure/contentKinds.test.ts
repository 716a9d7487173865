import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eachContentKind } from '../../../src/schemas/contentKinds.ts';

const names = eachContentKind.map(([name]) => name);

describe('the list of kinds of content', () => {
  it('is what the collections are made of', () => {
    const config = readFileSync('src/content.config.ts', 'utf8');
    const made = [...config.matchAll(/^ {2}(\w+): (?:entries|yaml)\(contentKinds\.(\w+)/gm)];
    expect(made.map(([, collection]) => collection)).toEqual(names);
    expect(made.map(([, , kind]) => kind)).toEqual(names);
    expect(config).not.toContain('content/');
  });

  it('holds everything that is in content/, and nothing else', () => {
    const paths = eachContentKind.map(([, { path }]) => path);
    expect(
      readdirSync('content')
        .map((name) => `content/${name}`)
        .sort(),
    ).toEqual(paths.sort());
  });
});
