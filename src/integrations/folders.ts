/** The folders that a build writes, all beside each other. */
export interface Folders {
  /** The site that is published: what `outDir` says. */
  site: string;
  /** The site while it is being made. */
  next: string;
  /** The last site, for the moment between two renames. */
  old: string;
  /** Configuration of servers for exactly this build; it is no part of the site. */
  deploy: string;
  deployNext: string;
}

/** The folders of a build whose site is to be in `outDir`. */
export function foldersOf(outDir: string): Folders {
  const site = outDir.replace(/[/\\]+$/, '');
  return {
    site,
    next: `${site}.next`,
    old: `${site}.old`,
    deploy: `${site}.deploy`,
    deployNext: `${site}.deploy.next`,
  };
}

/** The folders of the build that is writing into `next`. */
export function foldersWriting(next: string): Folders {
  return foldersOf(next.replace(/(\.next)?[/\\]*$/, ''));
}
