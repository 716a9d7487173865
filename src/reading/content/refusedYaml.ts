import { type Document, isAlias, isMap, isScalar, type Node, visit, type YAMLMap, type Scalar } from 'yaml';

/** Pairs of curly quotes that a value without straight ones may stand in. */
const curly = /^(?:“[^“”]*”|„[^„“”]*[“”]|‘[^‘’]*’|«[^«»]*»|”[^”]*”)$/;

const example = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text);

function slipOf({ value, comment }: Scalar<string>): string | undefined {
  if (typeof comment === 'string')
    return `the text ends at " #", and "#${comment.slice(0, 40)}" is lost; put the whole text in quotes, or a remark on a line of its own`;
  if (curly.test(value))
    return `found curly quotes around a value; write straight ones: ${example(value.slice(1, -1))}, or straight ones around them where they belong to the text`;
  if (/^[^"]*"$/.test(value))
    return `found ${value.slice(0, 40)}, a quote at its end alone; write ${example(value.slice(0, -1))}`;
  return undefined;
}

/** A slip in a value without quotes that YAML lets pass, in words; undefined where there is none. */
function slipMessage(node: Node): string | undefined {
  if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string') return undefined;
  return slipOf(node as Scalar<string>);
}

/** One use of YAML that content may not make. */
export interface RefusedYaml {
  offset: number;
  message: string;
}

function messageFor(node: Node): string | undefined {
  if (isAlias(node)) return `alias "*${node.source}": write the value out`;
  if ('anchor' in node && node.anchor !== undefined) return `anchor "&${node.anchor}": remove it`;
  if (node.tag !== undefined) return `tag "${node.tag}": remove it`;
  return undefined;
}

/** Whether nothing is written where a value belongs; `null` and `~` are something. */
function isEmpty(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null && (value.source ?? '') === '');
}

/** The keys of a map that stood in it before. */
function repeatedKeys(map: YAMLMap): RefusedYaml[] {
  const known = new Set<unknown>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const repeated = known.has(key.value);
    known.add(key.value);
    const name = String(key.value).slice(0, 80);
    return repeated
      ? [{ offset: key.range?.[0] ?? 0, message: `Map keys must be unique; "${name}" is there twice` }]
      : [];
  });
}

/**
 * Finds what content must not use: anchors, aliases, tags and directives, which make a text mean
 * something else than it says, a key twice in a map, one that JavaScript takes for its own, and one without a value.
 */
export function refusedYaml(document: Document.Parsed): RefusedYaml[] {
  const found: RefusedYaml[] = [];
  if (document.directives.docStart === true)
    found.push({ offset: 0, message: 'directives and "---" are not allowed here' });
  visit(document, {
    Pair(_key, { key, value }) {
      // Nothing after a colon would be taken for null: looked for and not found.
      if (isScalar(key) && isEmpty(value))
        found.push({
          offset: key.range?.[0] ?? 0,
          message: `"${String(key.value)}" is left empty: write its value, or null where none was found`,
        });
      // JavaScript gives this key a meaning of its own, and the schemas would drop it without a word.
      if (isScalar(key) && key.value === '__proto__')
        found.push({ offset: key.range?.[0] ?? 0, message: 'key "__proto__": remove it' });
    },
    Node(_key, node) {
      if (isMap(node)) found.push(...repeatedKeys(node));
      const message = messageFor(node) ?? slipMessage(node);
      if (message !== undefined) found.push({ offset: node.range?.[0] ?? 0, message });
    },
  });
  return found;
}
