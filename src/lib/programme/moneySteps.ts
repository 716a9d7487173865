/** One step of the drawing: what was there before, and what was added on top. */
export interface MoneyBar {
  x: number;
  width: number;
  /** Top of the money added. */
  top: number;
  /** Top of the money that was there before. */
  base: number;
  added: number;
  before: number;
  label: string;
  year: string;
}

const height = 240;
const room = { head: 32, foot: 26 };
const bar = { width: 112, gap: 24 };

/** Lays out one bar a stage; heights are in proportion to pounds and begin at nought. */
export function moneySteps(stages: readonly { date: string; added: number; total: number }[]): {
  bars: MoneyBar[];
  width: number;
  height: number;
} {
  const largest = Math.max(...stages.map((stage) => stage.total));
  const tall = (pounds: number): number => Math.round((pounds / largest) * (height - room.head - room.foot));
  const bars = stages.map((stage, index) => {
    const before = tall(stage.total - stage.added);
    const added = tall(stage.total) - before;
    const base = height - room.foot - before;
    return {
      x: index * (bar.width + bar.gap),
      width: bar.width,
      top: base - added,
      base,
      added,
      before,
      label: `£${stage.total / 1_000_000}m`,
      year: stage.date.slice(0, 4),
    };
  });
  return { bars, width: stages.length * (bar.width + bar.gap) - bar.gap, height };
}

/** The step at which the fourth year's money was announced: the third. Throws where there is none. */
export function stageOfYear4<T extends { id: string }>(stages: readonly T[]): T {
  const stage = stages.find(({ id }) => id === 'stage-3');
  if (!stage) throw new Error('content/programme.yaml: money.stages has no "stage-3", the fourth year');
  return stage;
}
