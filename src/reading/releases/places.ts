/** What changed in each version of the data, newest first. */
export const changelogFile = 'data/CHANGELOG.md';

/** Folder that keeps a released version for good. */
export const versionFolder = (version: string): string => `data/versions/v${version}`;
