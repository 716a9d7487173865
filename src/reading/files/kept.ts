import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../lib/files/sha256.ts';

/** A place for what takes long to make; the same content is made once, however many builds ask for it. */
export interface Kept {
  /**
   * What was made of this content in this way, or what `make` makes of it now. `way` says in words all that the result
   * depends on beside the content, such as settings; versions of Node and of its parts are added here.
   */
  get(way: string, content: Uint8Array | string, make: () => Promise<Uint8Array>): Promise<Uint8Array>;
  /** Forgets what nobody asked for since this place was opened. */
  forgetRest(): void;
}

/** The folder of all that builds keep, ignored by Git. */
const keptFolder = '.cache/build';

/** Length of a SHA-256 in hexadecimal. */
const hashLength = 64;

/** A file of the place: the hash of the made bytes, then these. Undefined where it is missing, cut or changed. */
function readKept(path: string): Uint8Array | undefined {
  try {
    const file = readFileSync(path);
    const bytes = file.subarray(hashLength);
    return file.subarray(0, hashLength).toString('latin1') === sha256(bytes) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** Opens a place below the folder of all that builds keep; the folder may be deleted at any time. */
export function openKept(name: string, all = keptFolder): Kept {
  const folder = join(all, name);
  const used = new Set<string>();
  const versions = JSON.stringify(process.versions);
  mkdirSync(folder, { recursive: true });
  return {
    async get(way, content, make) {
      const name = sha256(`${versions}\n${way}\n${sha256(content)}`);
      used.add(name);
      const path = join(folder, name);
      const known = readKept(path);
      if (known !== undefined) return known;
      const made = await make();
      // Another process may read meanwhile: the file appears whole or not at all.
      const draft = `${path}.${process.pid}.${used.size}`;
      writeFileSync(draft, Buffer.concat([Buffer.from(sha256(made), 'latin1'), made]));
      renameSync(draft, path);
      return made;
    },
    forgetRest() {
      for (const name of readdirSync(folder))
        if (!used.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}
