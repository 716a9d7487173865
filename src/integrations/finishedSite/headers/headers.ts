import { contentSecurityPolicy, type Needs } from './policy.ts';

/** A header's name and value. */
export type Header = readonly [name: string, value: string];

const off = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** The headers that every response carries, whatever its address. `base` is the path of the site's root. */
export function commonHeaders(base: string): Header[] {
  return [
    ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains; preload'],
    ['X-Content-Type-Options', 'nosniff'],
    // Says again what frame-ancestors says, for pages that no section's rule reaches: those not found.
    ['X-Frame-Options', 'DENY'],
    ['Referrer-Policy', 'no-referrer'],
    ['Permissions-Policy', off.map((feature) => `${feature}=()`).join(', ')],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Embedder-Policy', 'require-corp'],
    ['Speculation-Rules', `"${base}speculation-rules.json"`],
  ];
}

/** Folders of the site whose files have headers of their own. */
export const places = ['/data/', '/_astro/'] as const;

/** The headers that depend on the folder: data may be read by pages of every site; hashed files never change. */
export function placeHeaders(path: string): Header[] {
  const data = path.startsWith('/data/');
  const hashed = path.startsWith('/_astro/');
  return [
    // Not for others to embed: what may be read across sites is asked for as such (CORS), which this does not touch.
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=300'],
    ...(data ? [['Access-Control-Allow-Origin', '*'] as const] : []),
  ];
}

/** The headers that differ from one part of the site to another. `path` is below the site's root: `/data/…`. */
export function sectionHeaders(path: string, needs: Needs): Header[] {
  return [['Content-Security-Policy', contentSecurityPolicy(needs, 'header')], ...placeHeaders(path)];
}
