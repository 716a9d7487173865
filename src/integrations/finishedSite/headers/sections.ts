/** What the sections are made from: each file of the site, and for a page whether it loads a script. */
export interface SiteFile {
  /** Path below the site's root, without a slash at the start. */
  file: string;
  /** Undefined for what is not a page: any policy suits it. */
  script?: boolean;
}

/**
 * A part of the site with one set of headers. Its pattern is one address (`/`, `/areas/`, `/robots.txt`), everything
 * below a folder (`/areas/*`) or the pages one level below it (`/areas/:page/`).
 */
export interface Section {
  pattern: string;
  script: boolean;
}

function isUniform(files: readonly SiteFile[]): boolean {
  return new Set(files.flatMap(({ script }) => script ?? [])).size < 2;
}

function everythingBelow(folder: string, files: readonly SiteFile[]): Section {
  return { pattern: `${folder}*`, script: files.some(({ script }) => script) };
}

/** A folder with more files than this has one rule, as strict as its pages with scripts allow. */
const manyFiles = 20;

function split(folder: string, files: readonly SiteFile[]): Section[] {
  const below = ({ file }: SiteFile): string => `/${file}`.slice(folder.length);
  const direct = files.filter((file) => !below(file).includes('/'));
  const deeper = files.filter((file) => below(file).includes('/'));
  // Hosts accept few rules. Each page's own <meta> policy stays as strict as it can be.
  if (direct.length > manyFiles && folder !== '/') return [everythingBelow(folder, files)];
  const folders = [...new Set(deeper.map((file) => below(file).split('/')[0] ?? ''))];
  const own = direct.map((file) => ({
    pattern: `/${file.file.replace(/(^|\/)index\.html$/, '$1')}`,
    script: file.script === true,
  }));
  if (folders.length > 8 && folder !== '/') {
    // One rule for many pages. Hosts read `:page/` as with or without the slash, so that no other file may be there.
    const onlyPages = direct.length < 2 && deeper.every((file) => /^[^/]+\/index\.html$/.test(below(file)));
    return onlyPages && isUniform(deeper)
      ? [...own, { pattern: `${folder}:page/`, script: deeper.some(({ script }) => script) }]
      : [everythingBelow(folder, files)];
  }
  return [
    ...own,
    ...folders.flatMap((name) => {
      const inside = deeper.filter((file) => below(file).startsWith(`${name}/`));
      return sectionsBelow(`${folder}${name}/`, inside);
    }),
  ];
}

function sectionsBelow(folder: string, files: readonly SiteFile[]): Section[] {
  return isUniform(files) ? [everythingBelow(folder, files)] : split(folder, files);
}

/**
 * Cuts the site into few parts that do not overlap. They must not: hosts that read `_headers` join the values of all
 * rules that match an address, and two policies joined allow only what both allow.
 */
export function sections(files: readonly SiteFile[]): Section[] {
  return split('/', files);
}

/** Regular expression, as text, for the files of a section on a server that sees `index.html` in paths. */
export function sectionExpression(base: string, pattern: string): string {
  const path = `${base}${pattern.slice(1)}`.replace(/[.+?^$()[\]{}|\\]/g, '\\$&').replace(':page', '[^/]+');
  if (path.endsWith('*')) return `^${path.slice(0, -1)}`;
  return path.endsWith('/') ? `^${path}(index\\.html)?$` : `^${path}$`;
}
