import { allowedWords } from './proseMarkup.ts';
import type { Place } from './readYaml.ts';

/** What the MDX parser throws where it gives up. */
interface MdxError {
  line?: number;
  column?: number;
  reason?: string;
  message?: string;
}

/** The parser names the tag that stays open, but stands at the paragraph around it. */
const openTag = /closing tag for `[^`]*` \((\d+):(\d+)-/;

/** The parser's advice to write code, which a body must not hold. */
const adviceToCode = / \(note: to create a comment in MDX[^)]*\)/;

/** Where an MDX body is broken, and how, in words for people who do not know MDX. */
export function explainMdx(error: unknown, firstLine: number): Place & { message: string } {
  const { line = firstLine, column = 1, reason, message } = error as MdxError;
  const found = (reason ?? message ?? String(error)).replace(adviceToCode, '');
  const open = openTag.exec(found);
  const place = open ? { line: Number(open[1]), column: Number(open[2]) } : { line, column };
  // Acorn is the reader of JavaScript within MDX; who meets its name has written code by accident.
  const words = found.includes('acorn')
    ? 'a line that begins with "import" or "export" and a text in { } are read as code'
    : found;
  return { ...place, message: `MDX: ${words}; ${allowedWords}` };
}
