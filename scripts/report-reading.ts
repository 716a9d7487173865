/**
 * `npm run report:reading [file …]`: the hardest sentences of the texts in `content/`, and those with a passive or a word that
 * may hurt. A report for editors; it never fails.
 */
import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { retext } from 'retext';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextPassive from 'retext-passive';
import retextReadability from 'retext-readability';
import { parseAllDocuments, visit } from 'yaml';

/** A sentence that an editor may want to look at, with its place. */
interface Hard {
  file: string;
  line: number;
  words: number;
  why: string;
  text: string;
}

/** How many of the hardest sentences are shown. */
const shown = 40;
/** Keys of YAML whose values are written for readers. */
const prose = /^(?:text|what|why|note|caveat|lead|meaning|weakness|resultOf|title)$/;

/** The texts of one file: values of YAML keys that hold prose, and the paragraphs of an MDX body, with their lines. */
function textsOf(file: string): { text: string; line: number }[] {
  const whole = readFileSync(file, 'utf8');
  const lineAt = (offset: number): number => whole.slice(0, offset).split('\n').length;
  const [, front = whole, body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(whole) ?? [];
  const shift = file.endsWith('.mdx') ? 4 : 0;
  const texts: { text: string; line: number }[] = [];
  for (const document of parseAllDocuments(front)) {
    visit(document, {
      Pair(_, { key, value }) {
        const name = String((key as { value?: unknown }).value);
        const scalar = value as { value?: unknown; range?: [number, number, number] } | null;
        if (prose.test(name) && typeof scalar?.value === 'string')
          texts.push({ text: scalar.value, line: lineAt((scalar.range?.[0] ?? 0) + shift) });
      },
    });
  }
  const start = whole.length - body.length;
  for (const match of body.matchAll(/(?:.+\n?)+/g))
    texts.push({ text: match[0].replace(/<Cite[^>]*\/>/g, '').trim(), line: lineAt(start + match.index) });
  return texts;
}

const judge = retext()
  .use(retextEnglish)
  .use(retextReadability, { age: 14, threshold: 5 / 7, minWords: 12 })
  .use(retextPassive)
  .use(retextEquality)
  .use(function compile() {
    this.compiler = () => '';
  });

const files = process.argv.length > 2 ? process.argv.slice(2) : globSync('content/**/*.{yaml,mdx}').sort();
const hard: Hard[] = [];
for (const file of files.filter((name) => !name.endsWith('sources.yaml'))) {
  for (const { text, line } of textsOf(file)) {
    for (const message of (await judge.process(text)).messages) {
      const sentence =
        text.split(/(?<=[.!?])\s+/).find((part) => part.includes(message.actual ?? '\u0000')) ?? text;
      hard.push({
        file,
        line,
        words: sentence.split(/\s+/).length,
        why: message.source ?? '',
        text: sentence,
      });
    }
  }
}
const count = (source: string): number => hard.filter(({ why }) => why === source).length;
const hardest = hard
  .filter(({ why }) => why === 'retext-readability')
  .sort((a, b) => b.words - a.words || a.file.localeCompare(b.file, 'en-GB') || a.line - b.line);
for (const { file, line, words, text } of hardest.slice(0, shown))
  console.log(`${file}:${line}: ${words} words: ${text}`);
console.log(
  `${count('retext-readability')} hard sentences (the ${Math.min(shown, hardest.length)} longest above), ${count('retext-passive')} passives, ${count('retext-equality')} words to weigh.`,
);
