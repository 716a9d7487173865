import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { explainYaml } from './explainYaml.ts';
import type { Problem } from './problem.ts';
import { refusedYaml } from './refusedYaml.ts';

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

/** Offset of the key at the end of a path, in the text of the document. */
function keyOffset(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const name = String(path.at(-1));
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === name)
    : undefined;
  return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
}

/**
 * Reads YAML (1.2) and keeps positions. Broken YAML, duplicate keys, anchors, aliases and tags are problems, never
 * exceptions. `firstLine` is the line of the file at which the text begins (front matter begins at line 2).
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlText {
  const counter = new LineCounter();
  // At level "silent" a second document in the text would be dropped without a word.
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, logLevel: 'error' });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const locate = (path: readonly PropertyKey[]): Place => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return placeAt(node.range[0]);
    }
    return placeAt(0);
  };
  const locateKey = (path: readonly PropertyKey[]): Place => {
    const offset = keyOffset(document, path);
    return offset === undefined ? locate(path) : placeAt(offset);
  };
  // One slip can make a parser stumble hundreds of times; the first faults are those that help.
  const problems = [...document.errors, ...document.warnings].slice(0, 10).map((error) => ({
    file,
    ...placeAt(error.pos[0]),
    message: explainYaml(error, text),
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
