/** The two halves of an MDX file and the lines at which they begin. */
export interface SplitFile {
  frontMatter: string;
  frontMatterLine: number;
  body: string;
  bodyLine: number;
}

/** Splits an MDX file at its `---` lines; undefined where the front matter is missing or never ends. */
export function splitFrontMatter(text: string): SplitFile | undefined {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return undefined;
  const [whole, frontMatter = ''] = match;
  return {
    frontMatter,
    frontMatterLine: 2,
    body: text.slice(whole.length),
    bodyLine: whole.split('\n').length,
  };
}
