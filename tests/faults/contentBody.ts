import { areaFiles, type ContentFault } from './contentFile.ts';

/** Paragraphs that no body may hold, by what is wrong with them. */
const paragraphs: Record<string, readonly string[]> = {
  'broken MDX': [
    'Text <b>open',
    'Text {open',
    'a < b',
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
    '[x](../secret)',
    '[x](file:///etc/passwd)',
    '[x]()',
    '[x][y]\n\n[y]: javascript:alert(1)',
  ],
  'markup that areas do not have': [
    '# Heading',
    '## Heading',
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
};

/** Faults of the prose below the front matter, each a paragraph at its end. */
export const bodyFaults: ContentFault[] = Object.entries(paragraphs).map(([name, texts]) => ({
  name: `prose with ${name}`,
  break: (files, random) => {
    const file = random.pick(areaFiles(files));
    const text = (files.get(file) ?? '').trimEnd();
    const paragraph = random.pick(texts);
    const start = text.split('\n').length + 2;
    // Broken MDX is noticed where the parser gives up; all else where it stands.
    const line = name === 'broken MDX' || paragraph.includes('\n') ? {} : { line: start };
    return { file, text: `${text}\n\n${paragraph}\n`, ...line };
  },
}));
