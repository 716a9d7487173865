/** Day after which the file must not be trusted any more (RFC 9116: within a year). Move it when content changes. */
export const expires = '2027-11-01';

/** `/.well-known/security.txt`: where to say that something is unsafe; the page about the site says how. `origin` is scheme and host, `base` the path of the root. */
export function securityTxt(origin: string, base: string): string {
  const at = (path: string): string => `${origin}${base}${path}`;
  return [
    `Contact: ${at('about/')}`,
    `Expires: ${expires}T00:00:00.000Z`,
    'Preferred-Languages: en',
    `Canonical: ${at('.well-known/security.txt')}`,
    '',
  ].join('\n');
}
