import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText } from '../../lib/files/contentTypes.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * Brotli's best quality but one: the best takes three times as long for two per cent fewer bytes, which was a good
 * part of the build's time.
 */
const quality = 10;

/** The bytes of a text as brotli and gzip send them; the same bytes on every system. */
export async function compressed(content: Uint8Array): Promise<{ br: Uint8Array; gz: Uint8Array }> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [br, gz] = await Promise.all([toBrotli(content, { params }), toGzip(content, { level: 9 })]);
  // The tenth byte of a gzip file names the system that wrote it: 255 says "unknown".
  gz[9] = 255;
  return { br, gz };
}

/** Writes a `.br` and a `.gz` beside each text among the files, for servers that send such files as they are. */
export async function compressFiles(folder: string, files: readonly string[]): Promise<void> {
  const queue = files.filter(isText);
  const work = async (): Promise<void> => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      const path = join(folder, file);
      const content = await readFile(path);
      const { br, gz } = await compressed(content);
      await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
    }
  };
  await Promise.all([work(), work(), work(), work()]);
}
