/** A rule of a `_headers` file: a pattern and what it adds. */
export interface HostRule {
  matches: (path: string) => boolean;
  headers: readonly (readonly [name: string, value: string])[];
}

function matcher(pattern: string): (path: string) => boolean {
  const expression = pattern
    .replace(/[.+?^$()[\]{}|\\]/g, '\\$&')
    .replace('*', '.*')
    .replace(/:[a-z]+/, '[^/]+');
  return (path) => new RegExp(`^${expression}$`).test(path);
}

/** Reads a `_headers` file as Netlify and Cloudflare Pages do. */
export function parseHostRules(text: string): HostRule[] {
  return text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n');
      const headers = lines.map((line): [string, string] => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
      });
      return { matches: matcher(pattern), headers };
    });
}

/** The headers of an address: those of every rule that matches, joined with commas where a name comes twice. */
export function headersFor(rules: readonly HostRule[], path: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const rule of rules.filter(({ matches }) => matches(path))) {
    for (const [name, value] of rule.headers) {
      found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
    }
  }
  return found;
}
