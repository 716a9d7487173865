import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from './pages.ts';

const text =
  /\.(atom|bib|css|csv|geojson|html|js|json|jsonld|md|mjs|ris|svg|txt|webmanifest|xml)$|SHA256SUMS$/;
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** The best but one for the hundreds of district pages: a third of the time for 3 % more bytes. */
function qualityOf(file: string): number {
  return file.startsWith('data/districts/') ? 10 : 11;
}

/** The bytes of a text as brotli and gzip send them; the same bytes on every system. `quality`: brotli's, to 11. */
export async function compressed(
  content: Uint8Array,
  quality: number,
): Promise<{ br: Uint8Array; gz: Uint8Array }> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [br, gz] = await Promise.all([toBrotli(content, { params }), toGzip(content, { level: 9 })]);
  // The tenth byte of a gzip file names the system that wrote it: 255 says "unknown".
  gz[9] = 255;
  return { br, gz };
}

/** Writes a `.br` and a `.gz` beside every text file, for servers that send such files as they are. */
export async function compressAll(folder: string): Promise<void> {
  const queue = filesBelow(folder).filter((file) => text.test(file));
  const work = async (): Promise<void> => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      const path = join(folder, file);
      const { br, gz } = await compressed(await readFile(path), qualityOf(file));
      await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
    }
  };
  await Promise.all([work(), work(), work(), work()]);
}
