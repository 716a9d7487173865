import { describe, expect, it } from 'vitest';
import { goodText, messagesFor } from '../../../fixtures/checkText.ts';

const [header = '', hartlepool = '', ...rest] = goodText.trimEnd().split('\n');
const withFirstRow = (row: string): string => `${[header, row, ...rest].join('\n')}\n`;

describe('the selection data file', () => {
  it('is accepted as it is published', () => {
    expect(messagesFor(goodText)).toEqual([]);
  });

  it('is accepted with Windows line ends', () => {
    expect(messagesFor(goodText.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  it('is refused when it is empty', () => {
    expect(messagesFor('')).toEqual(['data.csv:1:1: the file is empty']);
  });

  it('is refused with a byte order mark', () => {
    expect(messagesFor(`\ufeff${goodText}`)).toEqual([
      'data.csv:1:1: found a byte order mark (BOM); save the file as UTF-8 without one',
    ]);
  });

  it('is refused with bytes that are not UTF-8, at their place', () => {
    const bytes = Buffer.from(withFirstRow(hartlepool.replace('Hartlepool', 'Hartl\u00e9pool')), 'latin1');
    expect(messagesFor(bytes)[0]).toBe(
      'data.csv:2:16: found bytes that are not UTF-8; save the file as UTF-8',
    );
  });

  it('is refused with an unknown, a missing or a repeated column', () => {
    expect(messagesFor(goodText.replace('lad_name', 'name'))).toEqual([
      'data.csv:1:10: found unknown column "name", allowed here: "lad_name"',
    ]);
    expect(messagesFor(goodText.replace('county', 'region'))).toEqual([
      'data.csv:1:26: found column "region" a second time, allowed here: "county"',
    ]);
    expect(messagesFor(goodText.replace('lad_name,', ''))).toEqual([
      'data.csv:1:206: column "lad_name" is missing',
    ]);
  });

  it('is refused with columns in another order', () => {
    expect(messagesFor(goodText.replace('lad_code,lad_name', 'lad_name,lad_code'))[0]).toBe(
      'data.csv:1:1: found column "lad_name", allowed here: "lad_code"',
    );
  });

  it('is refused with a row that has too many cells or none', () => {
    expect(messagesFor(withFirstRow(`${hartlepool},extra`))).toContain(
      'data.csv:2:1: found 17 cells, a row has 16 cells; a text that holds a comma needs quotes around it',
    );
    expect(messagesFor(withFirstRow(''))).toContain(
      'data.csv:2:1: found an empty line, a row has 16 cells; remove the line',
    );
  });

  it('is refused with stray quotes', () => {
    expect(messagesFor(withFirstRow(hartlepool.replace('Hartlepool', '"Hartle"pool')))).toContain(
      'data.csv:2:11: found a stray quote; a cell is quoted as a whole, and a quote within it is doubled (RFC 4180)',
    );
  });

  it('is refused with text that a spreadsheet would run as a formula', () => {
    expect(messagesFor(withFirstRow(hartlepool.replace('Hartlepool', '=1+1')))[0]).toBe(
      'data.csv:2:11: lad_name: found "=1+1", allowed: text (for example "Blackpool") (must not begin with = + - @ or a space, nor hold control characters)',
    );
  });

  it('names every fault of one run, not only the first', () => {
    const broken = goodText.replace('North East', 'Nowhere').replace('E06000002', 'X1');
    expect(messagesFor(broken).map((message) => message.slice(0, 24))).toEqual([
      'data.csv:2:22: region: f',
      'data.csv:3:1: lad_code: ',
    ]);
  });
});
