import type { Page } from '../builtPages.ts';
import { contentSecurityPolicy } from './policy.ts';
import { stylesOf } from '../stylesheet.ts';
import { hasScript } from './site.ts';

/**
 * The page with its own policy right after its charset, for hosts that set no headers. It allows what this page
 * needs and no more; `source` is the CSP source of the stylesheet that its block will hold. Throws where the page does
 * not start with its charset.
 */
export function withPolicy(page: Page, source: string): string {
  const charset = /<meta charset="?utf-8"?\s*\/?>/i.exec(page.html);
  if (charset === null) throw new Error(`${page.file}: found no <meta charset="utf-8">`);
  const end = charset.index + charset[0].length;
  const policy = contentSecurityPolicy({ styles: stylesOf(page, source), script: hasScript(page) }, 'meta');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return `${page.html.slice(0, end)}${meta}${page.html.slice(end)}`;
}
