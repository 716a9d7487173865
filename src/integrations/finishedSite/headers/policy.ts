import { createHash } from 'node:crypto';

/** What a page, or a part of the site, must be allowed to do. */
export interface Needs {
  /** The inline stylesheets, as CSP sources: `'sha256-…'`. */
  styles: readonly string[];
  /** Whether a page there loads a script of this site. */
  script: boolean;
}

/** The CSP source that allows exactly this inline stylesheet. */
export function styleSource(css: string): string {
  return `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
}

/**
 * The content security policy, as a header or for `<meta>`. A meta element cannot say who may frame the page, and it
 * leaves out the upgrade to https: Safari applies that to http://localhost too, where `npm start` serves the site.
 */
export function contentSecurityPolicy({ styles, script }: Needs, place: 'header' | 'meta'): string {
  return [
    "default-src 'none'",
    ...(styles.length > 0 ? [`style-src ${styles.join(' ')}`] : []),
    "img-src 'self'",
    ...(script ? ["script-src 'self'", "connect-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
    ...(place === 'header' ? ["frame-ancestors 'none'", 'upgrade-insecure-requests'] : []),
  ].join('; ');
}
