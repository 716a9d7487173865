import { expect, test } from 'vitest';
import { fontLettering } from '../../../../src/queries/previews/lettering.ts';
import { soundRows } from '../../../../src/reading/csv/siteTables.ts';

const lettering = fontLettering();
const number = '-?\\d+(?:\\.\\d)?';
/** Steps of an outline with just as many numbers as each takes. */
const path = new RegExp(
  `^(?:[ML]${number} ${number}|Q(?:${number} ){3}${number}|C(?:${number} ){5}${number}|Z)+$`,
);

test('the outline of every name of a district is a whole path, which no reader of SVG leaves half way', () => {
  for (const { lad_name: name } of soundRows('.', 'data/selection-data.csv'))
    expect(lettering.outline(name, 0, 100, 80), name).toMatch(path);
});

test('words with a letter that the font lacks are refused', () => {
  expect(() => lettering.outline('a Ω', 0, 0, 80)).toThrow(/has no "Ω", which "a Ω" needs/);
});

test('twice as large is twice as wide', () => {
  expect(lettering.width('Hastings', 80)).toBeCloseTo(2 * lettering.width('Hastings', 40));
});
