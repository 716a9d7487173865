import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** One import of a source file. */
export interface Import {
  /** File that imports, from the project's root. */
  file: string;
  line: number;
  /** What stands in quotes. */
  name: string;
  /** Folder of `src/` that it leads to (`lib`, `queries` …), or the name itself where it leads to a package. */
  to: string;
}

const quoted = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g;

/** The folder of `src/` that a file stands in; files directly in `src/` have their own name. */
export function floorOf(file: string): string {
  return file.split('/')[1] ?? '';
}

/** Every TypeScript and Astro file below a folder, sorted. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|astro)$/.test(name))
    .map((name) => join(folder, name))
    .sort();
}

/** The imports of a text, static, dynamic and re-exported alike; `@/` and relative names are led to their floor. */
export function importsIn(file: string, text: string): Import[] {
  return [...text.matchAll(quoted)].map((match) => {
    const name = match[1] ?? '';
    const line = text.slice(0, match.index).split('\n').length;
    const path = name.startsWith('.') ? normalize(join(dirname(file), name)) : name.replace(/^@\//, 'src/');
    return { file, line, name, to: path.startsWith('src/') ? floorOf(path) : name };
  });
}

/** Every import of every file below a folder. */
export function readImports(folder: string): Import[] {
  return sourceFiles(folder).flatMap((file) => importsIn(file, readFileSync(file, 'utf8')));
}
