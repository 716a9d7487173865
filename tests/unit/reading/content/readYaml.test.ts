import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../../src/reading/content/problem.ts';
import { readYaml } from '../../../../src/reading/content/readYaml.ts';

const messages = (text: string): string[] => readYaml('a.yaml', text).problems.map(formatProblem);

describe('YAML', () => {
  it('keeps the place of every value', () => {
    const { locate } = readYaml('a.yaml', 'a:\n  b:\n    - c\n    - d: e\n', 2);
    expect(locate([])).toEqual({ line: 2, column: 1 });
    expect(locate(['a', 'b', 0])).toEqual({ line: 4, column: 7 });
    expect(locate(['a', 'b', 1, 'd'])).toEqual({ line: 5, column: 10 });
    expect(locate(['a', 'b', 1, 'none', 'such'])).toEqual({ line: 5, column: 7 });
  });

  it.each([
    ['an anchor', 'a: &b c', 'a.yaml:1:7: YAML: anchor "&b": remove it'],
    ['a tag', 'a: !!str 1', 'a.yaml:1:10: YAML: tag "tag:yaml.org,2002:str": remove it'],
    ['a directive', '%YAML 1.1\n---\na: yes', 'a.yaml:1:1: YAML: directives and "---" are not allowed here'],
    [
      'a second document',
      'a: 1\n...\nb: 2',
      'a.yaml:3:1: YAML: a line of "---" or "..." ends the text early; remove it',
    ],
    ['a key of JavaScript', 'a:\n  __proto__: b', 'a.yaml:2:3: YAML: key "__proto__": remove it'],
    ['a tab', 'a:\n\tb: c', 'a.yaml:2:1: YAML: Tabs are not allowed as indentation'],
    ['an open quote', 'a: "b', 'a.yaml:1:6: YAML: Missing closing "quote'],
    ['an open bracket', 'a: [b\nc: d', 'a.yaml:2:1: YAML: Flow sequence in block collection must'],
    [
      'a key without a value',
      'a:\nb: c',
      'a.yaml:1:1: YAML: "a" is left empty: write its value, or null where none',
    ],
    ['a key twice', 'a: b\n"a": c', 'a.yaml:2:1: YAML: Map keys must be unique; "a" is there twice'],
  ])('must not hold %s', (_name, text, message) => {
    expect(messages(text)[0]?.slice(0, message.length)).toBe(message);
  });

  it.each([
    ['a colon in a text', 'a: b: c', 'a text that holds ": " needs quotes around it'],
    ['an open bracket', 'a: [b\nc: d', 'a bracket was opened and not closed'],
    [
      'a line without a colon',
      'a: b\nc',
      'look for a colon, a quote or a bracket that is missing here or above',
    ],
    ['a sign that begins no text', 'a: @b', 'put the text in quotes'],
    ['a tab', 'a:\n\tb: c', 'use spaces'],
  ])('comes with advice on %s', (_name, text, advice) => {
    expect(messages(text)[0]).toMatch(new RegExp(`; ${advice}$`));
  });

  it('keeps the place of every key', () => {
    const { locateKey } = readYaml('a.yaml', 'a:\n  b:\n    - 7: e\n', 2);
    expect(locateKey(['a'])).toEqual({ line: 2, column: 1 });
    expect(locateKey(['a', 'b'])).toEqual({ line: 3, column: 3 });
    expect(locateKey(['a', 'b', 0, '7'])).toEqual({ line: 4, column: 7 });
    expect(locateKey(['a', 'none'])).toEqual({ line: 3, column: 3 });
  });

  it('may hold null where it is written', () => {
    expect(messages('a: null\nb: ~\nc: ""\nd: []')).toEqual([]);
  });

  it('must not hold an alias, not even of an empty list', () => {
    expect(messages('a: &b []\nc: *b')).toEqual([
      'a.yaml:1:7: YAML: anchor "&b": remove it',
      'a.yaml:2:4: YAML: alias "*b": write the value out',
    ]);
  });
});
