import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../../src/reading/content/problem.ts';
import { readProse } from '../../../../src/reading/content/readProse.ts';

const messages = (body: string, headings = false): string[] =>
  readProse('a.mdx', body, 10, headings).problems.map(formatProblem);

describe('a body', () => {
  it('may hold paragraphs, lists, tables, emphasis, links and citations', () => {
    const table = '| a | b |\n| - | - |\n| c | d |';
    const links = '[a](https://a.example/) [b](/areas/) [c](#top) **d** *e*';
    expect(messages(`Text.<Cite ids="a b" />\n\n- item\n\n1. item\n\n${table}\n\n${links}\n`)).toEqual([]);
  });

  it('gives the sources that it cites, with their places', () => {
    expect(readProse('a.mdx', 'Text.<Cite ids="a b" />\n\nMore.<Cite ids="c" />', 10).cites).toEqual([
      { ids: ['a', 'b'], line: 10, column: 6 },
      { ids: ['c'], line: 12, column: 6 },
    ]);
  });

  it.each([
    ['HTML', '<b>x</b>', 'a.mdx:10:1: found <b>, allowed: paragraphs,'],
    ['a script', '<script>x</script>', 'a.mdx:10:1: found <script>, allowed: paragraphs,'],
    ['an expression', 'a {1 + 1}', 'a.mdx:10:3: found {1 + 1}, a body holds no code'],
    ['an import', "import a from 'b'", `a.mdx:10:1: found "import a from 'b'", a body holds no code`],
    ['code', '```\nx\n```', 'a.mdx:10:1: found a block of code, allowed: paragraphs,'],
    [
      'an image by reference',
      '![a][b]\n\n[b]: /b.png',
      'a.mdx:10:1: found an image by reference, allowed: paragraphs,',
    ],
    ['a heading', '## a', 'a.mdx:10:1: found a heading, allowed: paragraphs,'],
    ['a link to code', '[a](javascript:b)', 'a.mdx:10:1: found a link to "javascript:b", allowed: http://,'],
    [
      'a link to elsewhere',
      '[a](//b.example/)',
      'a.mdx:10:1: found a link to "//b.example/", allowed: http://,',
    ],
    ['a link without words', '[](../a/)', 'a.mdx:10:1: found a link to "../a/" without words; write what it'],
    ['a hidden character', 'a&#x202e;b', 'a.mdx:10:1: found the hidden character U+202E; remove it'],
    ['a citation of nothing', 'a<Cite />', 'a.mdx:10:2: Cite: needs ids="…", one or more source ids'],
    [
      'a citation with more than ids',
      'a<Cite ids="b" class="c" />',
      'a.mdx:10:2: Cite: found "class", allowed: ids="…"',
    ],
    [
      'a citation around text',
      'a<Cite ids="b">c</Cite>',
      'a.mdx:10:2: Cite: must be empty: <Cite ids="…" />',
    ],
  ])('must not hold %s', (_name, body, message) => {
    expect(messages(body)[0]?.slice(0, message.length)).toBe(message);
  });

  it('gives the links that it holds, with their places', () => {
    expect(readProse('a.mdx', '[a](../b/)\n\nText [c](#d).', 10).links).toEqual([
      { url: '../b/', line: 10, column: 1 },
      { url: '#d', line: 12, column: 6 },
    ]);
  });

  it.each([
    [
      'a tag that stays open',
      'One.\n\nText <b>open',
      'a.mdx:12:6: MDX: Expected a closing tag for `<b>` (12:6-12:9)',
    ],
    [
      'a citation without its "/"',
      '<Cite ids="b">',
      'a.mdx:10:1: MDX: Expected a closing tag for `<Cite>` (10:1-10:15)',
    ],
    ['a line that begins like code', 'import duties', 'a.mdx:10:14: MDX: a line that begins with "import"'],
    [
      'a bracket of code',
      'a {b c}',
      'a.mdx:10:5: MDX: a line that begins with "import" or "export" and a text in { }',
    ],
  ])(
    'that is broken by %s is told with the place in the file, and what is allowed',
    (_name, body, message) => {
      const [found = ''] = messages(body);
      expect(found.slice(0, message.length)).toBe(message);
      expect(found).toMatch(/; allowed: paragraphs, lists, tables, emphasis, links and <Cite ids="…" \/>$/);
    },
  );

  it('that is broken by a comment is told without advice to write code', () => {
    expect(messages('<!-- note -->')[0]).toContain('MDX: Unexpected character `!`');
    expect(messages('<!-- note -->')[0]).not.toContain('to create a comment');
  });

  it('may have headings below the title where its folder allows them', () => {
    expect(messages('## a', true)).toEqual([]);
    expect(messages('# a', true)).toEqual([
      'a.mdx:10:1: found a heading of level 1, which is the title; begin with ##',
    ]);
  });
});
