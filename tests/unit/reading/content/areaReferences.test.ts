import { describe, expect, it } from 'vitest';
import { areaReferences } from '../../../../src/reading/content/areaReferences.ts';
import { formatProblem } from '../../../../src/reading/content/problem.ts';
import { area } from '../../../../src/schemas/area.ts';
import { minimalArea } from '../../../fixtures/minimalArea.ts';
import { contentFile } from '../../../fixtures/contentFile.ts';

const known = {
  districts: new Map([
    ['E06000001', 'newtown'],
    ['E06000002', undefined],
  ]),
};

/** The messages for the minimal area with parts of it changed; the text is JSON on one line, so places are columns. */
const messagesFor = (change: object): string[] => {
  const file = contentFile('a.mdx', JSON.stringify({ ...minimalArea, ...change }), 'newtown');
  const entry = { ...file, data: area.parse(file.yaml.value), body: '' };
  return areaReferences(entry, known).map((problem) => formatProblem(problem).replace(/^a\.mdx:1:\d+: /, ''));
};

const [priority = minimalArea.priorities[0]] = minimalArea.priorities;
const outcome = {
  id: 'outcome-a',
  kind: 'legacy',
  status: 'planned',
  title: 'A',
  text: 'B.',
  priorities: ['priority-1'],
  themes: ['maths'],
  sources: ['one'],
};

describe('what an area refers to', () => {
  it('is sound in the minimal area', () => {
    expect(messagesFor({ outcomes: [outcome] })).toEqual([]);
  });

  it('must be a priority of the same page', () => {
    expect(messagesFor({ outcomes: [{ ...outcome, priorities: ['priority-2'] }] })).toEqual([
      'outcomes.0.priorities.0: unknown priority "priority-2", allowed: priority-1',
    ]);
  });

  it('must be a district that the selection data gives to the area', () => {
    expect(messagesFor({ districts: ['E06000002', 'E09999999'] })).toEqual([
      'districts.0: the selection data does not give district "E06000002" to the area "newtown"',
      'districts.1: district "E09999999" is not in the selection data',
    ]);
  });
});

describe('ids of an area', () => {
  it('follow from the number of a priority', () => {
    expect(messagesFor({ priorities: [{ ...priority, number: 2 }] })).toEqual([
      'priorities.0.id: found "priority-1", must be "priority-2" as its number is 2',
    ]);
  });
});

describe('a priority without targets', () => {
  it('says why', () => {
    expect(messagesFor({ priorities: [{ ...priority, targetsNotFound: undefined }] })).toEqual([
      'priorities.0.targets: no target: targetsNotFound must say why',
    ]);
  });
});
