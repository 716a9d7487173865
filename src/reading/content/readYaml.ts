import { LineCounter, parseDocument } from 'yaml';
import { explainYaml } from './explainYaml.ts';
import type { Problem } from './problem.ts';
import { refusedYaml } from './refusedYaml.ts';
import { keyNode, nearestNode } from './yamlNodes.ts';

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
