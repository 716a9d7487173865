import { z } from 'zod';

type Schema = z.core.$ZodType;

/** What a schema is beneath what may be said around it: optional, null too, with a default, one of several. */
function beneath(schema: Schema): Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'readonly':
      return beneath(def.innerType);
    case 'pipe':
      return beneath(def.out);
    case 'union':
      return def.options.flatMap(beneath);
    default:
      return [schema];
  }
}

/** The schemas of the values that a schema has under a key. */
function below(schema: Schema, key: PropertyKey): Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'array') return [def.element];
  if (def.type === 'record') return [def.valueType];
  const child = def.type === 'object' ? def.shape[key as string] : undefined;
  return child === undefined ? [] : [child];
}

/** The schemas that may hold at a path; more than one where a record is one of several kinds. */
function schemasAt(schema: Schema, path: readonly PropertyKey[]): Schema[] {
  return path.reduce<Schema[]>(
    (found, key) => found.flatMap(beneath).flatMap((at) => below(at, key)),
    [schema],
  );
}

/** The keys that a record at a path may have, if it is of a kind that does not know `unknown`. */
export function allowedKeys(schema: Schema, path: readonly PropertyKey[], unknown: string): string[] {
  const shapes = schemasAt(schema, path)
    .flatMap(beneath)
    .flatMap((at) => {
      const { def } = (at as z.core.$ZodTypes)._zod;
      return def.type === 'object' && !Object.hasOwn(def.shape, unknown) ? [Object.keys(def.shape)] : [];
    });
  return [...new Set(shapes.flat())];
}

/** The keys that a record at a path must have; of the first kind where it may be of several. */
export function requiredKeys(schema: Schema, path: readonly PropertyKey[]): string[] {
  for (const at of schemasAt(schema, path).flatMap(beneath)) {
    const { def } = (at as z.core.$ZodTypes)._zod;
    if (def.type === 'object')
      return Object.entries(def.shape).flatMap(([key, child]) =>
        z.safeParse(child, undefined).success ? [] : [key],
      );
  }
  return [];
}

/** Whether a value at a path may be null, the sign for "looked for and not found". */
export function allowsNull(schema: Schema, path: readonly PropertyKey[]): boolean {
  return schemasAt(schema, path).some((at) => z.safeParse(at, null).success);
}
