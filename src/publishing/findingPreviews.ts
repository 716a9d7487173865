import type { TargetStatus } from '../lib/targets/targetStatus.ts';
import { previewColours, previewFrame } from './previewSvg.ts';

const { accent, brand, dot, paper } = previewColours;

/** Fills of the squares: as on the pages, full where a target is reported as met, half where there is some news. */
function square(status: TargetStatus, x: number, y: number): string {
  const frame = `<rect x="${x}" y="${y}" width="44" height="44" rx="6" fill="${status === 'met' ? accent : paper}" stroke="${status === 'met' ? accent : brand}" stroke-width="4"/>`;
  if (status === 'partly')
    return `${frame}<path d="M${x} ${y + 44}L${x + 44} ${y}V${y + 44}z" fill="${brand}"/>`;
  if (status !== 'not met') return frame;
  return `${frame}<path d="M${x + 10} ${y + 10}l24 24m0 -24l-24 24" stroke="${brand}" stroke-width="4"/>`;
}

/** One square for each target, ten in a row, for the preview of the page of all targets. */
export function targetsPreview(statuses: readonly TargetStatus[]): string {
  const rows = Math.ceil(statuses.length / 10);
  const top = (630 - rows * 60) / 2;
  return previewFrame(
    statuses
      .map((status, index) => square(status, 540 + (index % 10) * 60, top + Math.floor(index / 10) * 60))
      .join(''),
  );
}

/** The ladder of evidence, strongest first: five blocks for each rung, and a bar as long as it has projects. */
export function laddersPreview(rungs: readonly { rung: number; count: number }[]): string {
  const step = 100;
  const top = (630 - rungs.length * step) / 2;
  const most = Math.max(1, ...rungs.map(({ count }) => count));
  const lines = rungs.map(({ rung, count }, line) => {
    const y = top + line * step + 25;
    const blocks = Array.from(
      { length: 5 },
      (_, block) =>
        `<rect x="${540 + block * 40}" y="${y}" width="30" height="50" rx="4" fill="${block < rung ? brand : paper}" stroke="${brand}" stroke-width="3"/>`,
    );
    const bar = `<rect x="770" y="${y + 5}" width="${(count / most) * 370}" height="40" fill="${count > 0 ? accent : dot}"/>`;
    return blocks.join('') + bar;
  });
  return previewFrame(lines.join(''));
}
