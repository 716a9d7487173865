import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { imageProblems, unusedImages } from '../../../../src/reading/content/imageProblems.ts';
import { formatProblem } from '../../../../src/reading/content/problem.ts';
import { readProse } from '../../../../src/reading/content/readProse.ts';

const root = mkdtempSync(join(tmpdir(), 'images-'));
mkdirSync(join(root, 'content/images'), { recursive: true });
writeFileSync(join(root, 'content/images/school.jpg'), 'a small file');
writeFileSync(join(root, 'content/images/huge.png'), new Uint8Array(1_000_001));
afterAll(() => {
  rmSync(root, { recursive: true });
});

function told(body: string, images?: true): string[] {
  const prose = readProse('a.mdx', body, 10, true);
  expect(prose.problems).toEqual([]);
  return imageProblems(root, { file: 'a.mdx', images: prose.images }, images ? { images } : {}).map(
    formatProblem,
  );
}

describe('an image of a text', () => {
  test('may stand in a guide or page, with what it shows and who made it', () => {
    expect(
      told('Text.\n\n![A school beside the sea](../images/school.jpg "Made by us, CC BY 4.0")', true),
    ).toEqual([]);
  });

  test.each([
    ['![A school beside the sea](../images/school.jpg)', 'found an image without a credit'],
    ['![](../images/school.jpg "Made by us")', 'found an image without a text for who cannot see it'],
    ['![school-photo.jpg](../images/school.jpg "Made by us")', 'found an image without a text'],
    ['![A school beside the sea](../images/none.jpg "Made by us")', 'content/images/ has no such file'],
    [
      '![A school beside the sea](../images/huge.png "Made by us")',
      'huge.png has 1000001 bytes, allowed: up to 1000000',
    ],
    [
      '![A school beside the sea](https://x.example/a.jpg "Made by us")',
      'found an image at "https://x.example/a.jpg"',
    ],
    [
      '![A school beside the sea](../images/../../a.jpg "Made by us")',
      'found an image at "../images/../../a.jpg"',
    ],
    ['![A school beside the sea](../images/a.svg "Made by us")', 'a .jpg, .png or .webp of content/images/'],
    [
      'Text ![A school beside the sea](../images/school.jpg "Made by us")',
      'put it into a paragraph of its own',
    ],
  ])('must not be %s', (body, why) => {
    const [first = '', ...more] = told(body, true);
    expect(first).toMatch(/^a\.mdx:10:\d+: /);
    expect(first).toContain(why);
    expect(more).toEqual([]);
  });

  test('must not stand in a text of another folder', () => {
    expect(told('![A school beside the sea](../images/school.jpg "Made by us")')).toEqual([
      'a.mdx:10:1: found an image; only guides and pages may have them',
    ]);
  });

  test('must not state a figure in its words without a source', () => {
    const { problems } = readProse(
      'a.mdx',
      '![Bars of 12 and 40 per cent](../images/school.jpg "Us")',
      10,
      true,
    );
    expect(problems.map(({ message }) => message.slice(0, 33))).toEqual([
      'states a figure without a <Cite>:',
    ]);
  });
});

test('a file of the folder that no text shows is told', () => {
  const { images } = readProse('a.mdx', '![A school beside the sea](../images/school.jpg "Us")', 10);
  expect(unusedImages(root, [{ images }]).map(formatProblem)).toEqual([
    'content/images/huge.png:1:1: no text shows this; remove it, or show it in a guide or page',
  ]);
});
