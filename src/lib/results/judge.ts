import type { TargetCheck, VerdictKind } from '../../schemas/targetCheck.ts';
import { rankOf } from './rank.ts';
import type { MeasureBook, Point, Series } from './series.ts';
import { formatInteger } from '../format/number.ts';
import { showValue } from './words.ts';

/** The comparison of one target with an official figure. */
export interface Verdict {
  kind: VerdictKind;
  /** The verdict in a few words, for readers. */
  words: string;
  /** The figure and what it was held against, in a sentence; empty where it cannot be told. */
  figure: string;
  /** Academic year of the figure. */
  year: string | undefined;
  /** Id of the measure. */
  measure: string | undefined;
  /** What the comparison takes the target to mean, or why there is none. */
  note: string;
}

interface Held {
  holds: boolean;
  text: string;
}

const childrenAt = ({ value, pupils }: Point): number | undefined =>
  pupils === null ? undefined : Math.round((value * pupils) / 100);

function againstEngland(
  check: TargetCheck,
  { measure, england }: MeasureBook,
  own: Series,
  point: Point,
): Held | undefined {
  const other = england.points.find(({ year }) => year === point.year);
  if (!other) return undefined;
  const lead = (point.value - other.value) * (measure.better === 'higher' ? 1 : -1);
  return {
    holds: check.rule === 'above England' ? lead > 0 : lead >= 0,
    text: `${own.name} ${showValue(measure, point.value)}, England ${showValue(measure, other.value)}`,
  };
}

function moreChildren(check: TargetCheck, own: Series, point: Point): Held | undefined {
  const from = own.points.find(({ year }) => year === check.from_year);
  const [before, after] = [from && childrenAt(from), childrenAt(point)];
  if (before === undefined || after === undefined || check.threshold === null) return undefined;
  const more = after - before;
  return {
    holds: more >= check.threshold,
    text: `${formatInteger(after)} children, ${formatInteger(Math.abs(more))} ${more < 0 ? 'fewer' : 'more'} than the ${formatInteger(before)} of ${check.from_year ?? ''}`,
  };
}

function hold(check: TargetCheck, book: MeasureBook, own: Series, point: Point): Held | undefined {
  const { measure } = book;
  switch (check.rule) {
    case 'above England':
    case 'level with England':
      return againstEngland(check, book, own, point);
    case 'more children':
      return moreChildren(check, own, point);
    case 'at least': {
      if (check.threshold === null) return undefined;
      const holds =
        measure.better === 'higher' ? point.value >= check.threshold : point.value <= check.threshold;
      return { holds, text: `${own.name} ${showValue(measure, point.value)}` };
    }
    case 'top half of districts':
    case 'top half of authorities': {
      const rank = rankOf(measure, book.series, own.place, point.year);
      if (!rank) return undefined;
      const places = own.kind === 'authority' ? 'authorities' : 'districts';
      return {
        holds: rank.topHalf,
        text: `${own.name} ${showValue(measure, point.value)}, place ${rank.rank} of ${rank.of} ${places} with a figure`,
      };
    }
    default:
      return undefined;
  }
}

function wordsOf(kind: VerdictKind, by: string | null, year: string): string {
  const early = by !== null && year < by;
  if (kind === 'reached')
    return early ? `Reached in ${year}, the last figure before the deadline` : 'Reached';
  if (kind === 'not reached') return 'Not reached';
  return `Not reached by the last figure${by === null ? '' : ' before the deadline'}`;
}

/** How the words of a verdict begin where no figure can judge the target. */
export const untoldStart = 'We cannot tell: ';

/** The verdict on a target that no figure can judge. */
export function untold(why: string, note: string): Verdict {
  return {
    kind: 'cannot be told',
    words: `${untoldStart}${why}`,
    figure: '',
    year: undefined,
    measure: undefined,
    note,
  };
}

/** Holds a target against the figure of its last year, or the last figure before it. */
export function judge(check: TargetCheck, books: ReadonlyMap<string, MeasureBook>): Verdict {
  if (check.reason !== null) return untold(check.reason, check.note);
  const book = books.get(check.measure ?? '');
  const own = book?.series.get(check.place ?? '');
  const { by_year: by } = check;
  const point = own?.points.findLast(({ year }) => by === null || year <= by);
  const held = book && own && point && hold(check, book, own, point);
  if (!book || !point || !held) return untold('no figure for that time', check.note);
  const kind = held.holds ? 'reached' : point.year === by ? 'not reached' : 'not reached by the last figure';
  return {
    kind,
    words: wordsOf(kind, by, point.year),
    figure: `${held.text}, ${point.year}.`,
    year: point.year,
    measure: book.measure.id,
    note: check.note,
  };
}
