import { parse as parseYaml, stringify } from 'yaml';
import { splitFrontMatter } from '../../src/reading/content/splitFrontMatter.ts';

/** A text that breaks whatever forgets to escape it: HTML, JSON in HTML, XML, CSV, Markdown and code. */
export const nasty =
  '<script>alert(1)</script><img src=x onerror=alert(1)>"&\'=1+1 ]]> --> `code` ${x} {x} | \\n [a](javascript:alert(1))';

/** The same without a figure, for texts that name no source. */
export const nastyWithoutFigure = nasty.replaceAll('1', 'x');

/** The same within the length of a headline. */
const nastyHeadline = nasty.slice(0, 90);

/** What a planned statement must say. */
const ofPlan = 'would';

let given = 0;

/** A word of its own for each text that no other page may share; in letters, as figures need a source. */
function ownWord(): string {
  given += 1;
  return [...String(given)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}

/** Fields that hold text for readers. */
const cited =
  /^(?:text|note|measure|what|why|title|comparison|year|amount|period|about|organisation|person|role|group|dates|meaning|dateNote|caveat|who|by|with|point|host|includes)$/;
const uncited = /^(?:description|lead|publisher|how|result|what|why|meaning|note|text)$/;

/** A value in which every text for readers is nasty. */
function nastyValue(value: unknown, hasSource: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => nastyValue(item, hasSource));
  if (typeof value !== 'object' || value === null) return value;
  const within = hasSource || 'sources' in value;
  const planned = 'status' in value && value.status === 'planned';
  return Object.fromEntries(
    Object.entries(value).map(([key, child]: [string, unknown]) => {
      if (key === 'headline' && typeof child === 'object') return [key, { ...child, text: nastyHeadline }];
      if (typeof child !== 'string') return [key, nastyValue(child, within)];
      if (within && cited.test(key)) return [key, `${nasty} ${planned ? ofPlan : ownWord()}`];
      return [key, !within && uncited.test(key) ? `${nastyWithoutFigure} ${ownWord()}` : child];
    }),
  );
}

const options = {
  lineWidth: 0,
  aliasDuplicateObjects: false,
  defaultStringType: 'QUOTE_DOUBLE',
  defaultKeyType: 'PLAIN',
} as const;

const nastyYaml = (text: string): string => stringify(nastyValue(parseYaml(text), false), options);

/** A file of content/ whose texts, wherever a page shows one, are nasty. What an MDX file says below stays. */
export function nastyFile(text: string): string {
  const split = splitFrontMatter(text);
  return split === undefined ? nastyYaml(text) : `---\n${nastyYaml(split.frontMatter)}---\n${split.body}`;
}
