import { sha256 } from '../../lib/files/sha256.ts';

/** What was read of each content, by a name that says what of it and how. */
type Readings = Map<string, { hash: string; value: unknown }>;

// A build loads this code three times, for its checks, its collections and its pages: a variable of a module would
// be three.
const place = Symbol.for('opportunity-areas.readings');
const holder = globalThis as { [place]?: Readings };

/**
 * From now on what is read is kept for those of this process who read the same again. Only builds do: where somebody edits, the
 * code that reads may change too.
 */
export function keepReadings(): void {
  holder[place] = new Map();
}

/** Nothing is kept any more. */
export function dropReadings(): void {
  delete holder[place];
}

/** Keeps what was read of a content without a fault, for those who ask for it by `readOnce`. */
export function keepReading(name: string, content: Uint8Array | string, value: unknown): void {
  holder[place]?.set(name, { hash: sha256(content), value });
}

/**
 * What `read` makes of a content, or what it made of the same content under the same name before. Only what `isSound`
 * is kept: a fault is told to everybody who meets it. Nobody may change what comes from here.
 */
export function readOnce<T>(
  name: string,
  content: Uint8Array | string,
  read: () => T,
  isSound: (value: T) => boolean,
): T {
  const readings = holder[place];
  if (readings === undefined) return read();
  const hash = sha256(content);
  const known = readings.get(name);
  if (known?.hash === hash) return known.value as T;
  const value = read();
  if (isSound(value)) readings.set(name, { hash, value });
  return value;
}
