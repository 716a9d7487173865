/** A step of a build that its log tells the time of, in milliseconds of time that passed. */
export interface BuildStep {
  name: string;
  ms: number;
}

/** Lines of a log that tell of a step, and its name where the line does not say it. */
const patterns: readonly (readonly [pattern: RegExp, name?: string])[] = [
  [/\[finished-site\] (?<name>.+) \((?<time>\d+)(?<unit>) ms\)$/],
  // Astro says it twice: of what comes before the modules, and of these and the pages together.
  [/\[build\] ✓ Completed in (?<time>[\d.]+)(?<unit>m?s)\.$(?=[^]*\[vite\])/m, 'content checked and read'],
  [/\[vite\] ✓ built in (?<time>[\d.]+)(?<unit>m?s)$/, 'modules bundled'],
  [/^\S+ ✓ Completed in (?<time>[\d.]+)(?<unit>m?s)\.$/, 'pages made'],
];

/** The steps that the log of a build tells, the longest first. */
export function stepsOf(log: string): BuildStep[] {
  const steps = patterns.flatMap(([pattern, fixed]) =>
    [...log.matchAll(new RegExp(pattern.source, 'gm'))].flatMap(({ groups }) => {
      const { name = fixed, time, unit } = groups ?? {};
      return name === undefined ? [] : [{ name, ms: Number(time) * (unit === 's' ? 1000 : 1) }];
    }),
  );
  return steps.sort((a, b) => b.ms - a.ms);
}
