import { expect, test } from 'vitest';
import {
  noStyleUse,
  noteStyleUse,
  putStyle,
  stylesByFamily,
  takeStyle,
} from '../../../../src/integrations/finishedSite/stylesheet.ts';

test('a stylesheet is taken out of its block and put back to the letter', () => {
  const html = '<head><style>a{content:"$&"}</style></head>';
  expect(takeStyle(html)).toEqual({ html: '<head><style></style></head>', style: 'a{content:"$&"}' });
  expect(putStyle('<head><style></style></head>', 'a{content:"$&"}')).toBe(html);
});

test('a page without a block stays as it is', () => {
  expect(takeStyle('<p>')).toEqual({ html: '<p>', style: undefined });
  expect(putStyle('<p>', 'a{}')).toBe('<p>');
});

test('pages of a family carry only the rules that one of them uses', async () => {
  const uses = noStyleUse();
  const page = (file: string, name: string): string => {
    noteStyleUse(uses, file, `<!doctype html><title>x</title><style></style><p class="${name}">`);
    return file;
  };
  const [one, two] = ['E06000001', 'E06000002'].map((code) =>
    page(`data/districts/${code}/index.html`, 'gate'),
  );
  const [compare, targets] = [
    page('compare/index.html', 'map"><script type="module" src="/_astro/a.js"></script><p class="x'),
    page('targets/index.html', 'plan'),
  ];
  if (!one || !two) throw new Error('no pages');
  const styleOf = await stylesByFamily(
    '.gate{top:0}.map{top:1px}.plan{top:2px}.no{top:3px}.late{top:4px}.never{top:5px}',
    uses,
    new Map([
      ['a.js', 'import"./b.js"'],
      ['b.js', '"late"'],
      ['c.js', '"never"'],
    ]),
  );
  expect(styleOf(one)).toEqual(styleOf(two));
  expect(styleOf(one).style).toBe('.gate{top:0}');
  expect(styleOf(compare)).toEqual(styleOf(targets));
  expect(styleOf(compare).style).toBe('.map{top:1px}.plan{top:2px}.late{top:4px}');
  expect(styleOf(compare).source).not.toBe(styleOf(one).source);
});
