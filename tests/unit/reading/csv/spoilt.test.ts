import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { goodText, messagesFor } from '../../../fixtures/checkText.ts';

const rowsWith = (change: (line: string) => string): string =>
  `${goodText.trimEnd().split('\n').map(change).join('\n')}\n`;

/** Ways in which spreadsheets and downloads spoil the file as a whole, and the one message of each. */
const spoilt: readonly [how: string, text: string | Uint8Array, says: string][] = [
  [
    'as UTF-16 of Windows',
    Buffer.from(`\ufeff${goodText}`, 'utf16le'),
    '1:1: found UTF-16 text; save the file as UTF-8',
  ],
  [
    'as UTF-16 without a mark',
    Buffer.from(goodText, 'utf16le'),
    '1:1: found UTF-16 text; save the file as UTF-8',
  ],
  [
    'as a workbook by another name',
    Buffer.from('PK\u0003\u0004 and more'),
    '1:1: found a ZIP file, which workbooks',
  ],
  ['compressed', gzipSync(goodText), '1:1: found a compressed file (gzip); unpack it'],
  [
    'as a page that says not found',
    '<!DOCTYPE html><html><body>404</body></html>',
    '1:1: found a web page; download the file itself',
  ],
  ['with semicolons', goodText.replaceAll(',', ';'), '1:1: found semicolons between the columns'],
  ['with tabs', goodText.replaceAll(',', '\t'), '1:1: found tabs between the columns'],
  ['with line ends of old Macs', goodText.replaceAll('\n', '\r'), '1:1: found lines that end as on old Macs'],
  ['with a line for Excel at its head', `sep=,\n${goodText}`, '1:1: found the line "sep=,"; remove it'],
  [
    'with empty columns at the end',
    rowsWith((line) => `${line},,`),
    '1:216: found 2 columns without a name at the end',
  ],
  [
    'with a space after each comma',
    goodText.replaceAll(',', ', '),
    '1:10: found spaces around the names of columns',
  ],
  [
    'as a note of Git LFS',
    'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 5\n',
    '1:1: found a note of Git LFS in place of the file; fetch the file itself',
  ],
  [
    'with the names of columns in capitals',
    goodText.replace(/^.*/, (header) => header.toUpperCase()),
    '1:1: found names of columns in capitals; write them small, like "lad_code"',
  ],
  [
    'with the names of columns pasted again',
    goodText.replace(/^(.*\n)/, '$1$1'),
    '2:1: found the names of the columns again; remove the line',
  ],
  [
    'with a mark of a merge',
    `${goodText}>>>>>>> other\n`,
    '326:1: found ">>>>>>> other", a mark of a merge; keep one of the two versions',
  ],
  [
    'with a row that is cut off',
    `${goodText}E0600\n`,
    '326:1: found 1 cell, a row has 16 cells; an empty cell needs its comma too',
  ],
  [
    'with a column named twice',
    goodText.replace('county', 'region'),
    '1:26: found column "region" a second time, allowed here: "county"',
  ],
  [
    'with a row of commas',
    `${goodText}${','.repeat(15)}\n`,
    '326:1: found a row of empty cells; remove the line',
  ],
  [
    'with a decimal comma',
    goodText.replace('-34.474255129257386', '"-34,474255129257386"'),
    '; write a point for the comma: -34.474255129257386',
  ],
  [
    'with a true minus sign',
    goodText.replace('-34.474255129257386', '−34.474255129257386'),
    '; write -34.474255129257386',
  ],
  [
    'with a space that is none',
    goodText.replace('North East', 'North\u00a0East'),
    'found "North<U+00A0>East", allowed: ',
  ],
];

describe('a file that a spreadsheet or a download has spoilt', () => {
  it.each(spoilt)('%s is told in one message that says what to do', (_how, text, says) => {
    const messages = messagesFor(text);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(says);
  });

  it('with "NA" in an empty cell is told to leave it empty', () => {
    const messages = messagesFor(goodText.replace(',,,,no,,', ',NA,NA,NA,no,NA,NA'));
    expect(messages).toHaveLength(5);
    for (const message of messages) expect(message).toMatch(/; leave the cell empty$/);
  });
});
