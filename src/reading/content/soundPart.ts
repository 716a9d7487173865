/**
 * A copy of a value in which every part that a schema refuses is null: what is checked after the schema does not tell
 * one mistake a second time, and still sees all the rest.
 */
export function soundPart(value: unknown, refused: readonly (readonly PropertyKey[])[]): unknown {
  if (refused.some((path) => path.length === 0)) return null;
  const within = (key: PropertyKey): PropertyKey[][] =>
    refused.filter(([first]) => String(first) === String(key)).map(([, ...rest]) => rest);
  if (refused.length === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item, index) => soundPart(item, within(index)));
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, soundPart(child, within(key))]),
  );
}
