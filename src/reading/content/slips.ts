import { type Node, type Scalar, isScalar } from 'yaml';

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
export function slipMessage(node: Node): string | undefined {
  if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string') return undefined;
  return slipOf(node as Scalar<string>);
}
