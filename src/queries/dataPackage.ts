import type { APIRoute } from 'astro';
import { existsSync, readFileSync } from 'node:fs';
import type { Release } from '../schemas/release.ts';
import { contentTypeOf } from '../lib/files/contentTypes.ts';
import { countRows } from '../publishing/csv.ts';
import { citedRelease, packageFiles } from '../publishing/packageFiles.ts';
import { workbooks } from '../publishing/workbook.ts';
import { changelogFile, readReleases, versionFolder } from '../reading/releases/releases.ts';
import { keptFiles } from '../lib/files/keptFiles.ts';
import { href } from './href.ts';
import { allAreas } from './areas.ts';
import { allDistricts } from './districts.ts';
import { allVerdicts } from './results.ts';
import { once } from './once.ts';
import { allSources } from './sources.ts';
import { allThemes } from './themes.ts';

/** A path of this site as an absolute address. */
export function address(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}

/** The versions of the selection data, newest first. */
export function allReleases(): [Release, ...Release[]] {
  return readReleases('.');
}

async function load(): Promise<Map<string, Uint8Array>> {
  const release = allReleases()[0];
  const files = packageFiles({
    kept: new Map(keptFiles.map((file) => [file, readFileSync(`data/${file}`)])),
    changelog: readFileSync(changelogFile),
    release,
    districts: await allDistricts(),
    areas: (await allAreas()).map(({ id, data }) => ({ id, data })),
    sources: await allSources(),
    themes: await allThemes(),
    verdicts: await allVerdicts(),
    address,
  });
  return new Map([...files, ...(await workbooks(files, citedRelease({ release, address })))]);
}

/** Every file of the data package and the workbooks beside it by path below /data/. */
export const allPackageFiles = once(load);

function respond(file: string, bytes: Uint8Array): Response {
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': contentTypeOf(file) } });
}

/** What the name of a file needs for its parameter `file`: a folder before it, or an ending after it. */
type Affix = 'areas/' | '.csv' | '.json' | '.md' | '.xlsx';

/** The part of a name that differs between the files of an endpoint; undefined where another endpoint has the file. */
function varying(name: string, affix: Affix): string | undefined {
  if (affix === 'areas/') return /^areas\/(.*)\.json$/.exec(name)?.[1];
  return name.includes('/') || !name.endsWith(affix) ? undefined : name.slice(0, -affix.length);
}

/**
 * The files of the package that share a folder or an ending, as the paths of their endpoint. One endpoint for
 * all would be shorter, but `astro dev` finds an address without a last slash only where the route names its ending.
 */
export function packagePaths(affix: Affix) {
  return async (): Promise<{ params: { file: string }; props: { name: string } }[]> =>
    [...(await allPackageFiles()).keys()].flatMap((name) => {
      const file = varying(name, affix);
      return file === undefined ? [] : [{ params: { file }, props: { name } }];
    });
}

/** The bytes of one file of the package. Throws where there is none. */
export async function packageFile(file: string): Promise<Uint8Array> {
  const bytes = (await allPackageFiles()).get(file);
  if (!bytes) throw new Error(`the data package has no file ${file}`);
  return bytes;
}

/** How many rows a table of the package has. Throws where there is no such file. */
export async function rowsOf(file: string): Promise<number> {
  return countRows(await packageFile(file));
}

/** The endpoint that serves files of the package, byte for byte: the one of the path, or the one named. */
export function packageEndpoint(only?: string): APIRoute {
  return async ({ props }) => {
    const name = only ?? (props as { name: string }).name;
    return respond(name, await packageFile(name));
  };
}

/** An endpoint that serves one file of each released version, byte for byte as it was released. */
export function releasedEndpoint(file?: string): APIRoute {
  return ({ params }) => {
    const name = file ?? `${params['table'] ?? ''}.csv`;
    return respond(name, readFileSync(`${versionFolder(params['version'] ?? '')}/${name}`));
  };
}

/** The released versions as the paths of such endpoints. */
export function releasePaths(): { params: { version: string } }[] {
  return allReleases().map(({ version }) => ({ params: { version } }));
}

/** The tables of each version beside the selection data, as the paths of their endpoint. */
export function keptPaths(): { params: { version: string; table: string } }[] {
  return allReleases().flatMap(({ version }) =>
    keptFiles
      .slice(1)
      .filter((file) => existsSync(`${versionFolder(version)}/${file}`))
      .map((file) => ({ params: { version, table: file.replace(/\.csv$/, '') } })),
  );
}
