import { listFiles } from '../../src/reading/lists.ts';
import { changelogFile } from '../../src/reading/releases/releases.ts';
import type { ContentFault } from './contentFile.ts';

/** Lines at the end of a file; the last of them is to blame. */
function added(name: string, file: string, lines: readonly string[], says: RegExp): ContentFault {
  return {
    name,
    break: (files) => {
      const text = files.get(file) ?? '';
      return {
        file,
        text: `${text}${lines.join('\n')}\n`,
        line: text.split('\n').length + lines.length - 1,
        says,
      };
    },
  };
}

const redirects = (name: string, lines: readonly string[], says: RegExp): ContentFault =>
  added(name, listFiles.redirects, lines, says);

/** Lines of redirects that are sound by themselves and cannot be served. */
const misleading: ContentFault[] = [
  redirects('a redirect with one end', ['/one/'], /found "\/one\/", allowed: an old and a new address, like/),
  redirects('a redirect with three ends', ['/a/ /b/ /c/'], /allowed: an old and a new address/),
  redirects(
    'a redirect to nothing',
    ['/old/ /none/'],
    /found "\/none\/", but the site has no page \/none\/; allowed/,
  ),
  redirects(
    'a redirect from a page that is there',
    ['/areas/derby/ /areas/'],
    /still a page of this site; remove/,
  ),
  redirects('a redirect to itself', ['/a/ /a/'], /leads back to where it began/),
  redirects('redirects in a circle', ['/a/ /b/', '/b/ /a/'], /leads back to where it began/),
  redirects(
    'a redirect in two steps',
    ['/b/ /areas/', '/a/ /b/'],
    /has moved on itself; write \/areas\/ instead/,
  ),
  redirects(
    'a redirect from below a file',
    ['/data/themes.csv/x/ /areas/'],
    /but \/data\/themes\.csv is a file and holds no pages; remove the line/,
  ),
  redirects('redirects that differ in case only', ['/old/ /areas/', '/Old/ /areas/'], /a second time/),
  redirects(
    'a redirect to a priority that is none',
    ['/old/ /areas/derby/#priority-99'],
    /but \/areas\/derby\/ has no such place; write the page alone, or one of: #/,
  ),
  ...['/themes/early-years/', '/programme/', '/updates/', '/methodology/', '/data/'].map((page) =>
    redirects(
      `a redirect to a place that ${page} does not have`,
      [`/old/ ${page}#gone`],
      /^data\/redirects\.txt:\d+:7: found "[^"]+#gone", but \S+ has no such place/,
    ),
  ),
  redirects(
    'an address that moves twice',
    ['/a/ /areas/', '/a/ /themes/'],
    /a second time \(first on line \d+\)/,
  ),
];

const log = (name: string, change: (text: string) => string, says: RegExp): ContentFault => ({
  name,
  break: (files) => ({ file: changelogFile, text: change(files.get(changelogFile) ?? ''), says }),
});

/** Lists of addresses, places, redirects and versions that must not be trusted. */
export const listFaults: ContentFault[] = [
  redirects('a redirect from markup', ['/a"><meta/ /areas/'], /holds """, allowed: letters/),
  redirects('a redirect to outside the site', ['/x/ /../../x/'], /must not hold "\/\/", "\/\.\/" or/),
  ...misleading,
  added('a promise of /../x/', listFiles.addresses, ['/../x/'], /must not hold/),
  added('a promise of markup', listFiles.addresses, ['/<b>/'], /holds "<"/),
  added('a promise of a place', listFiles.addresses, ['/areas/derby/#x'], /must not hold "#"/),
  added('a promise made twice', listFiles.addresses, ['/areas/derby/'], /a second time/),
  added('two promises on a line', listFiles.addresses, ['/a/ /b/'], /allowed: one address on each line/),
  added('a place without a name', listFiles.anchors, ['/areas/derby/'], /must name a place on a page/),
  added('a place by an odd name', listFiles.anchors, ['/areas/derby/#"x'], /must have one "#", then/),
  added(
    'a place on no page',
    listFiles.anchors,
    ['/areas/none/#x'],
    /found a place on \/areas\/none\/, which is not in/,
  ),
  log('a hidden character in the change log', (text) => `${text}\u202e\n`, /hidden character U\+202E/),
  log(
    'a version on no day',
    (text) => text.replace(/– \d{4}-\d\d-\d\d/, '– 2026-02-30'),
    /found "2026-02-30", which is not a day/,
  ),
  log(
    'a version with a zero in front',
    (text) => text.replace(/^## (\d+\.)/m, '## 0$1'),
    /found "## 0.+", allowed: "## 1\.2\.3/,
  ),
  log(
    'a version without a number',
    (text) => text.replace(/^## \d+\.\d+\.\d+/m, '## ../../x'),
    /found "## \.\.\/\.\.\/x .+", allowed: "## 1\.2\.3/,
  ),
];
