import type { Release } from '../../schemas/release.ts';
import { isoDate } from '../../schemas/common.ts';
import type { Problem } from '../content/problem.ts';

const heading = /^## ((?:0|[1-9]\d{0,3})(?:\.(?:0|[1-9]\d{0,3})){2}) – (\d{4}-\d{2}-\d{2})$/;

/** Whether version `a` is newer than `b`, number by number. */
export function isNewer(a: string, b: string): boolean {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  const place = left.findIndex((part, index) => part !== right[index]);
  return place >= 0 && (left[place] ?? 0) > (right[place] ?? 0);
}

/** Reads the change log of the data, newest version first. Every fault comes with its line. */
export function readChangelog(file: string, text: string): { releases: Release[]; problems: Problem[] } {
  const releases: Release[] = [];
  const problems: Problem[] = [];
  const report = (line: number, message: string): void => {
    problems.push({ file, line, column: 1, message });
  };
  text.split(/\r?\n/).forEach((row, index) => {
    const line = index + 1;
    const current = releases.at(-1);
    if (row.startsWith('## ')) {
      const [, version, date] = heading.exec(row) ?? [];
      if (version === undefined || date === undefined) {
        report(line, `found "${row}", allowed: "## 1.2.3 – 2026-11-23" (a dash "–" between version and day)`);
        return;
      }
      if (!isoDate.safeParse(date).success)
        report(line, `found "${date}", which is not a day of the calendar`);
      if (current && !isNewer(current.version, version))
        report(line, `found version ${version} below ${current.version}; the newest version comes first`);
      if (current && date > current.date)
        report(line, `found day ${date} below ${current.date}; the newest version comes first`);
      releases.push({ version, date, changes: [], line });
    } else if (current && row.startsWith('- ')) current.changes.push(row.slice(2).trim());
    else if (current && /^ {2}\S/.test(row) && current.changes.length > 0)
      current.changes.push(`${current.changes.pop() ?? ''} ${row.trim()}`);
    else if (current && row.trim() !== '')
      report(line, `found "${row.slice(0, 60)}", allowed under a version: lines that begin with "- "`);
  });
  if (releases.length === 0) report(1, 'names no version; add one like "## 1.0.0 – 2026-11-23"');
  for (const release of releases)
    if (release.changes.length === 0) report(release.line, `version ${release.version} says no change`);
  return { releases, problems };
}
