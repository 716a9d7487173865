import type { YAMLError } from 'yaml';

/** What an editor can do about a fault that the YAML reader names in its own terms. */
const advice: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT: 'the line stands further in or out than the lines it belongs to',
  BAD_SCALAR_START: 'put the text in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a text that holds ": " needs quotes around it',
  BLOCK_IN_FLOW: 'a bracket was opened and not closed',
  MISSING_CHAR: 'look for a colon, a quote or a bracket that is missing here or above',
  MULTILINE_IMPLICIT_KEY: 'look for a colon, a quote or a bracket that is missing here or above',
  TAB_AS_INDENT: 'use spaces',
  UNEXPECTED_TOKEN: 'look for a sign that is one too many, or put the text in quotes',
};

/** A fault of a YAML text in words: what the reader says, and what to do about it. */
export function explainYaml({ code, message }: YAMLError): string {
  if (code === 'MULTIPLE_DOCS') return 'YAML: a line of "---" or "..." ends the text early; remove it';
  const words = (message.split('\n')[0] ?? '').replace(/ at line .*$/, '');
  const what = words.startsWith('Flow ') ? 'a bracket was opened and not closed' : advice[code];
  return `YAML: ${words}${what === undefined ? '' : `; ${what}`}`;
}
