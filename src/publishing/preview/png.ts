import { zlibSync } from 'fflate';
import { crc32 } from 'node:zlib';
import type { Rgb } from './palette.ts';

/** Pixels of a picture, one byte each: which colour of the palette. */
export interface Pixels {
  width: number;
  height: number;
  colours: Uint8Array;
}

const signature = [137, 80, 78, 71, 13, 10, 26, 10];
/** Two pixels a byte, each the number of a colour. */
const bitsOfPixel = 4;
const byPalette = 3;
/** Packed in JavaScript: Node's own packer gives other bytes with another Node. `mem` as fast as it gets. */
const packing = { level: 6, mem: 4 } as const;

function chunk(kind: string, body: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(body.length + 12);
  bytes.writeUInt32BE(body.length, 0);
  bytes.write(kind, 4, 'latin1');
  bytes.set(body, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), body.length + 8);
  return bytes;
}

function packedRows({ width, height, colours }: Pixels): Uint8Array {
  // Each row begins with the number of its filter: none. Flat colours pack best as they are.
  const rowBytes = 1 + Math.ceil(width / 2);
  const rows = new Uint8Array(rowBytes * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 2) {
      const at = y * width + x;
      const second = x + 1 < width ? (colours[at + 1] ?? 0) : 0;
      rows[y * rowBytes + 1 + (x >> 1)] = ((colours[at] ?? 0) << bitsOfPixel) | second;
    }
  return rows;
}

/**
 * A picture of at most 16 flat colours as PNG, without any metadata. Image libraries look for the best palette anew in
 * each picture, which takes most of their time; here it is known.
 */
export function toPng(pixels: Pixels, palette: readonly Rgb[]): Uint8Array {
  if (palette.length > 2 ** bitsOfPixel)
    throw new Error(`a palette has at most 16 colours, this one ${palette.length}`);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels.width, 0);
  header.writeUInt32BE(pixels.height, 4);
  header.set([bitsOfPixel, byPalette, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from(signature),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', zlibSync(packedRows(pixels), packing)),
    chunk('IEND', new Uint8Array()),
  ]);
}
