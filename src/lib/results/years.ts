/**
 * The academic years of the programme: the first plans came out in October 2017, the programme ended with August 2022.
 * 2016/17, when the areas were named, is the last year before the plans.
 */
export const programmeYears = { first: '2017/18', last: '2021/22' } as const;

/** The year in which an academic year ends: 2019 for "2018/19". */
export function yearEnd(year: string): number {
  return Number(year.slice(0, 4)) + 1;
}
