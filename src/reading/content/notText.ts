/** What the first bytes of a file say that it is, and what to do about it. */
const kinds: readonly [starts: readonly number[], message: string][] = [
  [[0xff, 0xfe], 'found UTF-16 text; save the file as UTF-8'],
  [[0xfe, 0xff], 'found UTF-16 text; save the file as UTF-8'],
  [
    [0x50, 0x4b, 0x03, 0x04],
    'found a ZIP file, which workbooks (.xlsx, .ods) and documents are; open it and save it as text in UTF-8',
  ],
  [[0x1f, 0x8b], 'found a compressed file (gzip); unpack it'],
  [[0x25, 0x50, 0x44, 0x46], 'found a PDF; only text is read here'],
  [[0x89, 0x50, 0x4e, 0x47], 'found a picture; only text is read here'],
  [[0xff, 0xd8, 0xff], 'found a picture; only text is read here'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'found a workbook or document of Office; open it and save it as text in UTF-8'],
];

/** Bytes by which UTF-16 without a mark is known: every second one of Latin text is 0. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 400);
  const zeros = start.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  return start.length > 10 && zeros > start.length / 3;
}

/** Why bytes are no text in UTF-8, in one sentence, where the file is plainly of another kind; otherwise undefined. */
export function notText(bytes: Uint8Array): string | undefined {
  const known = kinds.find(([starts]) => starts.every((byte, index) => bytes[index] === byte));
  if (known) return known[1];
  return looksLikeUtf16(bytes) ? 'found UTF-16 text; save the file as UTF-8' : undefined;
}
