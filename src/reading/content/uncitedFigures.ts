import { hasFigure } from './figures.ts';
import type { Problem } from './problem.ts';
import type { YamlText } from './readYaml.ts';

/** Keys whose text is no statement to readers: addresses, codes, names and the change log of the page. */
const notStatements = new Set([
  'theme',
  'themes',
  'url',
  'isbn',
  'changes',
  'districts',
  'sources',
  'id',
  'places',
  'synonyms',
  'seeAlso',
]);

function isCited(value: Record<string, unknown>): boolean {
  return 'sources' in value || 'accounts' in value;
}

/**
 * Finds figures in front matter that no source backs: a text with a figure is cited if the object it stands in,
 * or one around it, names sources.
 */
export function uncitedFigures(file: string, yaml: YamlText): Problem[] {
  const problems: Problem[] = [];
  const walk = (value: unknown, path: PropertyKey[], cited: boolean): void => {
    if (typeof value === 'string') {
      if (!cited && hasFigure(value))
        problems.push({
          file,
          ...yaml.locate(path),
          message: `${path.map(String).join('.')}: states a figure without a source: "${value.slice(0, 60)}"`,
        });
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => walk(item, [...path, index], cited));
    } else if (typeof value === 'object' && value !== null) {
      const object = value as Record<string, unknown>;
      for (const [key, child] of Object.entries(object))
        if (!notStatements.has(key)) walk(child, [...path, key], cited || isCited(object));
    }
  };
  walk(yaml.value, [], false);
  return problems;
}
