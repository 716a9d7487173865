import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../../src/lib/content/problem.ts';
import { readYaml } from '../../../../src/lib/content/readYaml.ts';

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
    ['a second document', 'a: 1\n...\nb: 2', 'a.yaml:3:1: YAML: Source contains multiple documents;'],
    ['a key of JavaScript', 'a:\n  __proto__: b', 'a.yaml:2:3: YAML: key "__proto__": remove it'],
    ['a tab', 'a:\n\tb: c', 'a.yaml:2:1: YAML: Tabs are not allowed as indentation'],
    ['an open quote', 'a: "b', 'a.yaml:1:6: YAML: Missing closing "quote'],
  ])('must not hold %s', (_name, text, message) => {
    expect(messages(text)[0]?.slice(0, message.length)).toBe(message);
  });

  it('must not hold an alias, not even of an empty list', () => {
    expect(messages('a: &b []\nc: *b')).toEqual([
      'a.yaml:1:7: YAML: anchor "&b": remove it',
      'a.yaml:2:4: YAML: alias "*b": write the value out',
    ]);
  });
});
