import { readdirSync, readFileSync } from 'node:fs';
import { readYaml } from '../../src/reading/content/readYaml.ts';
import { splitFrontMatter } from '../../src/reading/content/splitFrontMatter.ts';

/** What a content file says as YAML: its front matter, or all of it. */
export function yamlOf(name: string, text: string): unknown {
  const yaml = name.endsWith('.mdx') ? (splitFrontMatter(text)?.frontMatter ?? '') : text;
  const { value, problems } = readYaml(name, yaml);
  if (problems.length > 0) throw new Error(`${name}: ${problems[0]?.message ?? ''}`);
  return value;
}

/** Every file of content/, its name and what it says as YAML. */
export function allContent(): unknown[] {
  return readdirSync('content', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:mdx|yaml)$/.test(entry.name))
    .map((entry) => yamlOf(entry.name, readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8')));
}

/** Every full day that stands under a key named `date`; with `list`, only in lists of that name. */
export function daysIn(value: unknown, list?: string, inside = list === undefined): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => daysIn(item, list, inside));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'date' && inside && typeof child === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(child)
      ? [child]
      : daysIn(child, list, list === undefined || key === list),
  );
}

/** The newest day; empty where there is none. */
export function newestDay(days: readonly string[]): string {
  return days.reduce((newest, day) => (day > newest ? day : newest), '');
}

/** Whether a day is more than twelve months before another. */
export function isOverAYearOlder(day: string, than: string): boolean {
  const [year = '', ...rest] = day.split('-');
  return than > [String(Number(year) + 1).padStart(4, '0'), ...rest].join('-');
}
