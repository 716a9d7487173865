import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Problem } from './problem.ts';
import { refusedYaml } from './refusedYaml.ts';
import { keyNode, nearestNode } from './yamlNodes.ts';

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
function explainYaml({ code, message }: YAMLError): string {
  if (code === 'MULTIPLE_DOCS') return 'YAML: a line of "---" or "..." ends the text early; remove it';
  const words = (message.split('\n')[0] ?? '').replace(/ at line .*$/, '');
  const what = words.startsWith('Flow ') ? 'a bracket was opened and not closed' : advice[code];
  return `YAML: ${words}${what === undefined ? '' : `; ${what}`}`;
}

/** Where a key or value of a YAML text stands. */
export interface Place {
  line: number;
  column: number;
}

/** A YAML text as plain values, with a way to find the place of each. */
export interface YamlText {
  value: unknown;
  /** Place of the value at a path; of its nearest parent where the path does not exist. */
  locate: (path: readonly PropertyKey[]) => Place;
  /** Place of the key at a path; of its value, or the nearest parent, where there is no such key. */
  locateKey: (path: readonly PropertyKey[]) => Place;
  problems: Problem[];
}

/**
 * Reads YAML (1.2) and keeps positions. Broken YAML, duplicate keys, anchors, aliases and tags are problems, never
 * exceptions. `firstLine` is the line of the file at which the text begins (front matter begins at line 2).
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlText {
  const counter = new LineCounter();
  // At level "silent" a second document in the text would be dropped without a word.
  // Whether keys are unique `refusedYaml` sees: the reader compares each with all before it, for minutes in a long list.
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: false, logLevel: 'error' });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const locate = (path: readonly PropertyKey[]): Place =>
    placeAt(nearestNode(document.contents, path)?.range?.[0] ?? 0);
  const locateKey = (path: readonly PropertyKey[]): Place => {
    const offset = keyNode(document.contents, path)?.range?.[0];
    return offset === undefined ? locate(path) : placeAt(offset);
  };
  // One slip can make a parser stumble hundreds of times; the first faults are those that help.
  const problems = [...document.errors, ...document.warnings].slice(0, 10).map((error) => ({
    file,
    ...placeAt(error.pos[0]),
    message: explainYaml(error),
  }));
  for (const { offset, message } of refusedYaml(document))
    problems.push({ file, ...placeAt(offset), message: `YAML: ${message}` });
  if (problems.length > 0) return { value: undefined, locate, locateKey, problems };
  try {
    return { value: document.toJS({ maxAliasCount: 0 }) as unknown, locate, locateKey, problems };
  } catch (error) {
    const message = `YAML: ${error instanceof Error ? error.message : String(error)}`;
    return { value: undefined, locate, locateKey, problems: [{ file, ...placeAt(0), message }] };
  }
}
