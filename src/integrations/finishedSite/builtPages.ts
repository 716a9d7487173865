import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, elementsOf, parsePage, type Element } from './dom.ts';

/** All files below a folder, as sorted paths with `/`. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** One built page. */
export interface Page {
  /** Path of the file below the folder. */
  file: string;
  html: string;
  elements: readonly Element[];
}

/** A page from its file's path and text. */
export function toPage(file: string, html: string): Page {
  return { file, html, elements: elementsOf(parsePage(html)) };
}

/** Every HTML page of a built site, sorted by path. */
export function htmlPages(folder: string): Page[] {
  return filesBelow(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => toPage(file, readFileSync(join(folder, file), 'utf8')));
}

/** Whether a script of the page runs; a block of data, such as JSON-LD, is none. */
export function isScript(element: Element): boolean {
  const type = attribute(element, 'type') ?? '';
  return element.tag === 'script' && ['', 'module', 'text/javascript'].includes(type);
}

/** Address of a file below the site's root: `areas/index.html` as `/areas/`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}
