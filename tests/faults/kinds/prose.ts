import { isFolder, type Mutation, pickFile } from './mutation.ts';

/** Paragraphs that no body may hold, by what is wrong with them. */
const paragraphs = {
  'broken MDX': [
    'Text <b>open',
    'Text {open',
    'a <5',
    '<!-- note',
    'Text </Cite>',
    '<!-- note -->',
    '<Cite ids="x">',
    '<javascript:alert(1)>',
  ],
  HTML: [
    '<script>alert(1)</script>',
    'x <img src="x" onerror="alert(1)" /> y',
    '<iframe src="https://example.org/"></iframe>',
    'Text <b>bold</b>',
    '<div style="color:red">x</div>',
    '<a href="javascript:alert(1)">x</a>',
    '<style>{`*{}`}</style>',
    '<svg><script>alert(1)</script></svg>',
    '<>x</>',
  ],
  code: [
    "import fs from 'node:fs'",
    'export const a = 1',
    'Sum: {1 + 1}',
    '{process.env.HOME}',
    '{/* note */}',
    '```js\nalert(1)\n```',
    'Run `rm -rf` now',
    '    indented <Component />',
  ],
  'an unknown component': ['<Foo />', 'x <Unknown ids="a" /> y', '<Cite.Foo ids="a" />', '<cite ids="a" />'],
  'an odd link': [
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java&#x73;cript:alert(1))',
    '[x](data:text/html,x)',
    '[x](vbscript:x)',
    '[x](//evil.example/)',
    '[x](mailto:a@example.org)',
    '[x](file:///etc/passwd)',
    '[x]()',
    '[x][y]\n\n[y]: javascript:alert(1)',
  ],
  'markup that no text has': [
    '# Heading',
    '![x](https://example.org/x.png)',
    '> quote',
    'a\n\n---\n\nb',
    'x[^y]\n\n[^y]: note',
    '~~gone~~',
  ],
  'a bad citation': [
    'Text.<Cite />',
    'Text.<Cite ids="" />',
    'Text.<Cite ids=" " />',
    'Text.<Cite ids="no-such-source" />',
    "Text.<Cite ids={['a']} />",
    'Text.<Cite {...x} />',
    'Text.<Cite id="a" />',
    'Text.<Cite ids="httsa-theharmonytrust-opportunity-area-funded-programmes" onclick="x" />',
    'Text.<Cite ids="httsa-theharmonytrust-opportunity-area-funded-programmes">12</Cite>',
  ],
  'a hidden character': [
    'a&#x202e;b',
    'a&#x200b;b',
    'a&ZeroWidthSpace;b',
    'a&#xfeff;b',
    'a&shy;b',
    'a&#x2066;b',
  ],
  'a figure without a source': [
    'In 1999 it began.',
    '- 40% more',
    '| a | b |\n| - | - |\n| c | £3 |',
    '*66%*',
  ],
} as const satisfies Record<string, readonly string[]>;

/** What the message says of each. */
const says: Record<keyof typeof paragraphs, RegExp> = {
  'broken MDX': /MDX: .+; allowed: paragraphs, /,
  HTML: /found <\w*>, allowed: paragraphs, /,
  code: /a body holds no code|found (?:a block of code|code in ` `|<Component>), allowed: |read as code; allowed: /,
  'an unknown component': /found <[\w.]+>, allowed: paragraphs, /,
  'an odd link': /found a link to "[^"]*", allowed: http|found a link by reference, allowed: paragraphs, /,
  'markup that no text has': /found (?:a heading|an image|a quotation|a line across|a footnote|struck text)/,
  'a bad citation': /Cite: (?:found ".+", allowed|must be empty|needs ids=|unknown source ".+", allowed)/,
  'a hidden character': /found the hidden character U\+[0-9A-F]{4}; remove it/,
  'a figure without a source': /states a figure without a <Cite>: "/,
};

const prose = (what: keyof typeof paragraphs): Mutation => ({
  name: `prose with ${what}`,
  fits: isFolder,
  break: (target, files, random) => {
    const { file, text } = pickFile(target, files, random);
    const paragraph = random.pick<string>(paragraphs[what]);
    const rows = text.trimEnd().split('\n');
    const broken = { file, text: [...rows, '', paragraph, ''].join('\n'), says: says[what] };
    // Broken MDX is noticed where the parser gives up; all else where it stands.
    return what === 'broken MDX' || paragraph.includes('\n') ? broken : { ...broken, line: rows.length + 2 };
  },
});

/** Faults of the text below the front matter, each a paragraph at its end. */
export const proseMutations: readonly Mutation[] = [
  ...(Object.keys(paragraphs) as (keyof typeof paragraphs)[]).map(prose),
  {
    name: 'prose with a heading',
    fits: (target) => isFolder(target) && target.kind.headings !== true,
    break: (target, files, random) => {
      const { file, text } = pickFile(target, files, random);
      return {
        file,
        text: `${text.trimEnd()}\n\n## Heading\n`,
        says: /found a heading, allowed: paragraphs, /,
      };
    },
  },
];
