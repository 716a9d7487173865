import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { addressOf, filesBelow } from '../../src/integrations/finishedSite/builtPages.ts';
import { sha256 } from '../../src/lib/files/sha256.ts';

/** Most bytes of one picture: the charts of a measure take most, the map of a district with its name less. */
const most = { any: 24_000, district: 17_000 };

/** What a page says of its picture for sharing. */
interface Preview {
  page: string;
  image: string;
  alt: string;
  width: string;
  height: string;
}

const previews: Preview[] = filesBelow('dist')
  .filter((file) => file.endsWith('.html'))
  .flatMap((file) => {
    const html = readFileSync(`dist/${file}`, 'utf8');
    const said = (name: string): string =>
      new RegExp(`<meta property="og:image${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
    if (said('') === '') return [];
    return [
      {
        page: addressOf(file),
        image: new URL(said('')).pathname,
        alt: said(':alt'),
        width: said(':width'),
        height: said(':height'),
      },
    ];
  });
const bytesOf = (image: string): Buffer => readFileSync(`dist${image}`);

test('the picture for sharing that a page names exists, is a PNG of the size it says, and small', () => {
  expect(previews.length).toBeGreaterThan(0);
  for (const { page, image, alt, width, height } of previews) {
    expect(existsSync(`dist${image}`), `${page} ${image}`).toBe(true);
    const png = bytesOf(image);
    expect(png.subarray(1, 4).toString('latin1'), image).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], image).toEqual([Number(width), Number(height)]);
    expect([width, height], page).toEqual(['1200', '630']);
    expect(png.length, image).toBeLessThan(most.any);
    expect(alt.length, page).toBeGreaterThan(20);
  }
});

for (const [kind, form] of [
  ['area', /^\/areas\/[^/]+\/$/],
  ['district', /^\/data\/districts\/E\d+\/$/],
  ['measure', /^\/results\/[^/]+\/$/],
  ['theme', /^\/themes\/[^/]+\/$/],
  ['insight guide', /^\/insight-guides\/[^/]+\/$/],
] as const) {
  test(
    `every page of an ${kind} has a picture of its own, like no other, with words of its own`.replace(
      /\ban (?=[dmt])/,
      'a ',
    ),
    () => {
      const own = previews.filter(({ page }) => form.test(page));
      expect(own.length).toBeGreaterThan(0);
      expect(new Set(own.map(({ image }) => sha256(bytesOf(image)))).size).toBe(own.length);
      expect(new Set(own.map(({ alt }) => alt)).size).toBe(own.length);
      const site = previews.find(({ page }) => page === '/')?.image;
      for (const { image, page } of own) {
        expect(image, page).not.toBe(site);
        if (kind === 'district') expect(bytesOf(image).length, page).toBeLessThan(most.district);
      }
    },
  );
}

test('every page that a finding of the home page leads to has a picture of its own', () => {
  const home = readFileSync('dist/index.html', 'utf8');
  const findings = /<div class="band findings">.*?<ul class="ways-on"/s.exec(home)?.[0] ?? '';
  const links = [...findings.matchAll(/href="(\/[^"#]*\/)(?:#[^"]*)?"/g)].map(([, path]) => path ?? '');
  const site = previews.find(({ page }) => page === '/')?.image;
  const targets = new Set(links.filter((path) => !path.startsWith('/sources/')));
  expect(targets.size).toBeGreaterThan(2);
  for (const path of targets) expect(previews.find(({ page }) => page === path)?.image, path).not.toBe(site);
});

test('the site’s ZIP goes without pictures for sharing: nobody shares a page of a folder', () => {
  const names: string[] = [];
  unzipSync(new Uint8Array(readFileSync('dist/opportunity-areas-site.zip')), {
    filter: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => name.includes('/og/'))).toEqual([]);
});
