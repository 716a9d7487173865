import { isMap, isNode, isScalar, isSeq, type Node, type Pair, type ParsedNode, type YAMLMap } from 'yaml';

/** The pairs of maps that were asked for one, by key: to look through a long list for each of its entries takes minutes. */
const known = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const before = known.get(map);
  if (before) return before;
  const pairs = new Map<string, Pair>();
  for (const pair of map.items) {
    const name = isScalar(pair.key) ? String(pair.key.value) : undefined;
    if (name !== undefined && !pairs.has(name)) pairs.set(name, pair);
  }
  known.set(map, pairs);
  return pairs;
}

function childOf(node: unknown, key: PropertyKey): unknown {
  if (isMap(node)) return pairsOf(node).get(String(key))?.value;
  return isSeq(node) ? node.items[Number(key)] : undefined;
}

/** The node at a path; its nearest parent where the path does not exist. */
export function nearestNode(contents: ParsedNode | null, path: readonly PropertyKey[]): Node | undefined {
  let nearest: Node | undefined = contents ?? undefined;
  let node: unknown = contents;
  for (const key of path) {
    node = childOf(node, key);
    if (isNode(node) && node.range) nearest = node;
  }
  return nearest;
}

/** The key at the end of a path; undefined where there is none. */
export function keyNode(contents: ParsedNode | null, path: readonly PropertyKey[]): Node | undefined {
  const parent = path.slice(0, -1).reduce<unknown>(childOf, contents);
  const key = isMap(parent) ? pairsOf(parent).get(String(path.at(-1)))?.key : undefined;
  return isNode(key) ? key : undefined;
}
