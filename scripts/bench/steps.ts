/** A step of a build that its log tells the time of, in milliseconds of time that passed. */
export interface BuildStep {
  name: string;
  ms: number;
}

const patterns: readonly [pattern: RegExp, toMs: number, name?: string][] = [
  [/^\S+ \[finished-site\] (?<name>.+) \((?<time>\d+) ms\)$/, 1],
  [/^\S+ \[build\] ✓ Completed in (?<time>[\d.]+)ms\.$/, 1, 'modules bundled'],
  [/^\S+ \[build\] ✓ Completed in (?<time>[\d.]+)s\.$/, 1000, 'modules bundled'],
  [/^\S+ ✓ Completed in (?<time>[\d.]+)ms\.$/, 1, 'pages made'],
  [/^\S+ ✓ Completed in (?<time>[\d.]+)s\.$/, 1000, 'pages made'],
];

/** The steps that the log of a build tells, the longest first. */
export function stepsOf(log: string): BuildStep[] {
  const steps = log.split('\n').flatMap((line) =>
    patterns.flatMap(([pattern, toMs, fixed]) => {
      const { name = fixed, time } = pattern.exec(line)?.groups ?? {};
      return name === undefined || time === undefined ? [] : [{ name, ms: Number(time) * toMs }];
    }),
  );
  return steps.sort((a, b) => b.ms - a.ms);
}
