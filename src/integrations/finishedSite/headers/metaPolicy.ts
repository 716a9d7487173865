import type { KeptPage } from '../keptPage.ts';
import { contentSecurityPolicy } from './policy.ts';

/**
 * A page's text with its own policy right after its charset, for hosts that set no headers. It allows what this page
 * needs and no more; `source` is the CSP source of the stylesheet that its block will hold. Throws where the page does
 * not start with its charset.
 */
export function withPolicy(
  html: string,
  { file, script, styled }: Pick<KeptPage, 'file' | 'script' | 'styled'>,
  source: string,
): string {
  const charset = /<meta charset="?utf-8"?\s*\/?>/i.exec(html);
  if (charset === null) throw new Error(`${file}: found no <meta charset="utf-8">`);
  const end = charset.index + charset[0].length;
  const policy = contentSecurityPolicy({ styles: styled ? [source] : [], script }, 'meta');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return `${html.slice(0, end)}${meta}${html.slice(end)}`;
}

/** The text as it was before its policy was put in. */
export function withoutPolicy(html: string): string {
  return html.replace(/<meta http-equiv="Content-Security-Policy" content="[^"]*">/, '');
}
