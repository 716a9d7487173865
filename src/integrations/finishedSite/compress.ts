import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Kept } from '../../reading/files/kept.ts';
import { isText } from '../../lib/files/contentTypes.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** What people wait for: pages and what their scripts read, but not the lists of postcodes and the very long ones. */
const read = /(?:\.html|\.js|^search-index\.json)$/;
/** Home, which is to arrive in one round trip, and ideas, whose budget is tight. */
const tight = /^(?:ideas\/)?index\.html$/;
const seldom = /^(?:places\/postcodes\/|print\/)/;

/**
 * Brotli's best quality but one for what people wait for: the best takes three times as long for two per cent fewer
 * bytes. The two tightest get the best. The rest, which is most of the site's bytes,
 * comes out a twelfth larger in a sixth of the time.
 */
function qualityOf(file: string): number {
  if (tight.test(file)) return 11;
  return read.test(file) && !seldom.test(file) ? 10 : 7;
}

/**
 * The bytes of a text as brotli and gzip send them. `quality`: brotli's, to 11. `kept`: where those of an earlier build
 * are; they are the same as made anew.
 */
export async function compressed(
  content: Uint8Array,
  quality: number,
  kept?: Kept,
): Promise<{ br: Uint8Array; gz: Uint8Array }> {
  const get = (way: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> =>
    kept === undefined ? make() : kept.get(way, content, make);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [br, gz] = await Promise.all([
    get(`brotli ${quality}`, () => toBrotli(content, { params })),
    get('gzip 9', async () => {
      const packed = await toGzip(content, { level: 9 });
      // The tenth byte of a gzip file names the system that wrote it: 255 says "unknown".
      packed[9] = 255;
      return packed;
    }),
  ]);
  return { br, gz };
}

/** Writes a `.br` and a `.gz` beside each text among the files, for servers that send such files as they are. */
export async function compressFiles(folder: string, files: readonly string[], kept?: Kept): Promise<void> {
  // One queue for all: each takes the next file that nobody has taken.
  const queue = files.filter(isText).values();
  const work = async (): Promise<void> => {
    for (const file of queue) {
      const path = join(folder, file);
      const content = await readFile(path);
      const { br, gz } = await compressed(content, qualityOf(file), kept);
      await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
    }
  };
  await Promise.all([work(), work(), work(), work()]);
}
