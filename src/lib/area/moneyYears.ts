import { joinWords } from '../format/list.ts';
import { programmeYears } from '../results/years.ts';
import { schoolYears } from './areaAnswers.ts';

type Covered = Readonly<{ covers?: [number, number] | undefined }>;

const [first, last] = [programmeYears.first, programmeYears.last].map((year) => Number(year.slice(0, 4))) as [
  number,
  number,
];

/** The years of the programme, each by the year it begins. */
const allYears = Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** How much of the programme's time sums tell of, and the years of which none tells. */
export interface MoneyYears {
  covered: number;
  all: number;
  /** "2017/18 to 2019/20 and 2021/22"; empty where every year has a sum. */
  missing: string;
}

/** Which school years of the programme the sums of an area cover, and which they do not. */
export function moneyYears(sums: readonly Covered[]): MoneyYears {
  const without = allYears.filter(
    (year) => !sums.some(({ covers }) => covers && covers[0] <= year && year <= covers[1]),
  );
  const runs = without.reduce<[number, number][]>((found, year) => {
    const run = found.at(-1);
    if (run?.[1] === year - 1) run[1] = year;
    else found.push([year, year]);
    return found;
  }, []);
  return {
    covered: allYears.length - without.length,
    all: allYears.length,
    missing: joinWords(runs.map(schoolYears)),
  };
}
