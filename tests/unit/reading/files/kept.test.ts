import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { compressed } from '../../../../src/integrations/finishedSite/compress.ts';
import { packInto } from '../../../../src/integrations/finishedSite/siteZip/packInto.ts';
import { openKept } from '../../../../src/reading/files/kept.ts';

const root = mkdtempSync(join(tmpdir(), 'kept-'));
afterAll(() => rmSync(root, { recursive: true }));

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

describe('what builds keep', () => {
  it('is made once for the same content in the same way', async () => {
    let made = 0;
    const make = (): Promise<Uint8Array> => Promise.resolve(Buffer.from(`made ${(made += 1)}`));
    expect(text(await openKept('once', root).get('way', 'content', make))).toBe('made 1');
    expect(text(await openKept('once', root).get('way', 'content', make))).toBe('made 1');
    expect(text(await openKept('once', root).get('way', 'other content', make))).toBe('made 2');
    expect(text(await openKept('once', root).get('other way', 'content', make))).toBe('made 3');
  });

  it('is made anew where its file was cut or changed', async () => {
    const sound = (): Promise<Uint8Array> => Promise.resolve(Buffer.from('sound'));
    await openKept('broken', root).get('way', 'content', sound);
    const [name = ''] = readdirSync(join(root, 'broken'));
    const file = join(root, 'broken', name);
    const whole = readFileSync(file);
    for (const wrong of [whole.subarray(0, -1), Buffer.concat([whole, Buffer.from('!')]), Buffer.alloc(0)]) {
      writeFileSync(file, wrong);
      expect(text(await openKept('broken', root).get('way', 'content', sound))).toBe('sound');
    }
  });

  it('is forgotten when a build no longer asks for it', async () => {
    const make = (): Promise<Uint8Array> => Promise.resolve(Buffer.from('x'));
    await openKept('rest', root).get('way', 'old', make);
    const kept = openKept('rest', root);
    await kept.get('way', 'new', make);
    kept.forgetRest();
    expect(readdirSync(join(root, 'rest'))).toHaveLength(1);
  });

  it('gives the same compressed copies and the same ZIP as making them anew', async () => {
    const page = Buffer.from('<p>A page of the site, which says things again and again and again.</p>');
    const anew = await compressed(page, 7);
    for (let build = 0; build < 2; build += 1)
      expect(await compressed(page, 7, openKept('same', root))).toEqual(anew);
    const files = [['a/index.html', page] as const, ['empty.txt', new Uint8Array()] as const];
    const packed = async (place: string, name: string): Promise<Uint8Array> => {
      await packInto(join(root, name), files, openKept(place, root));
      return readFileSync(join(root, name));
    };
    const zip = await packed('zip', '1.zip');
    expect(await packed('zip', '2.zip')).toEqual(zip);
    expect(await packed('another zip', '3.zip')).toEqual(zip);
    expect(Object.keys(unzipSync(zip))).toEqual(['a/index.html', 'empty.txt']);
  });
});
