import { describe, expect, it } from 'vitest';
import { area } from '../../../src/schemas/area.ts';
import { minimalArea } from '../../fixtures/minimalArea.ts';

const messages = (value: unknown): string[] =>
  (area.safeParse(value).error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`);

describe('an area', () => {
  it('may have as little as this', () => {
    expect(messages(minimalArea)).toEqual([]);
  });

  it.each(Object.keys(minimalArea))('is refused without %s', (key) => {
    expect(messages({ ...minimalArea, [key]: undefined }).map((message) => message.split(':')[0])).toContain(
      key,
    );
  });

  it('is refused with a key that nobody knows', () => {
    expect(messages({ ...minimalArea, colour: 'red' })).toEqual([': Unrecognized key: "colour"']);
  });

  it('is refused without a priority, a district, a successor and a change', () => {
    const empty = { ...minimalArea, priorities: [], districts: [], successor: [], changes: [] };
    expect(messages(empty).map((message) => message.split(':')[0])).toEqual([
      'districts',
      'priorities',
      'successor',
      'changes',
    ]);
  });

  it('is refused with an opening sentence of more than 200 characters', () => {
    const lead = (length: number) => ({
      ...minimalArea,
      lead: { text: 'a'.repeat(length), sources: ['one'] },
    });
    expect(messages(lead(200))).toEqual([]);
    expect(messages(lead(201))).toEqual(['lead.text: must have at most 200 characters']);
  });

  it('is refused with a chair that ended before it began', () => {
    const chair = { name: 'A', from: '2017-10', to: '2017', dates: 'B', sources: ['one'] };
    const board = (to: string) => ({ ...minimalArea.board, chairs: [{ ...chair, to }] });
    expect(messages({ ...minimalArea, board: board('2017') })).toEqual([]);
    expect(messages({ ...minimalArea, board: board('2016') })).toEqual([
      'board.chairs.0.to: must not be before the date in "from"',
    ]);
  });

  const messagesOfMember = (member: object): string[] => {
    const members = [{ organisation: null, person: 'A', sources: ['one'], ...member }];
    return messages({ ...minimalArea, board: { ...minimalArea.board, members } });
  };

  it.each([
    {},
    { from: '2018' },
    { to: '2018-01' },
    { from: '2018-01-31', to: '2018' },
    { when: 'named in an article' },
  ])('may date a member of the board by %j', (dates) => {
    expect(messagesOfMember(dates)).toEqual([]);
  });

  it.each([
    [{ from: '2018-02', to: '2018-01' }, 'to: must not be before the date in "from"'],
    [{ from: 'January 2018' }, 'from: must be 2017, 2017-10 or 2017-10-09'],
    [{ to: '2018-02-30' }, 'to: is not a day of the calendar'],
    [
      { from: '2018', when: 'in 2018' },
      'when: stands beside a date; give dates in "from" and "to", words only where no source has a date',
    ],
  ])('is refused with a member of the board dated by %j', (dates, message) => {
    expect(messagesOfMember(dates)).toEqual([`board.members.0.${message}`]);
  });

  it('is refused with an ISBN that is none', () => {
    const plan = { ...minimalArea.plan, isbn: { value: '1-78105-864-0', sources: ['one'] } };
    expect(messages({ ...minimalArea, plan })).toEqual([
      'plan.isbn.value: must be a 13-digit ISBN with hyphens',
    ]);
  });
});
