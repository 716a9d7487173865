/**
 * The score of Mozilla's HTTP Observatory, by its published rules:
 * https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring
 * and https://github.com/mdn/mdn-http-observatory/blob/main/src/grader/charts.js
 */
import type { IncomingHttpHeaders } from 'node:http';

/** What the observatory looks at: the answer over https, its page, and where http leads. */
export interface Looked {
  host: string;
  headers: IncomingHttpHeaders;
  html: string;
  fromHttp: { status: number; location: string | undefined };
}

/** Points of each test of the observatory; nothing is added for what a single site cannot do: being preloaded. */
export function points({ host, headers, html, fromHttp }: Looked): Record<string, number> {
  const policy = new Map(
    String(headers['content-security-policy'] ?? '')
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name !== '')
      .map(([name = '', ...sources]) => [name, sources]),
  );
  const sources = (name: string): readonly string[] => policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const broad = (list: readonly string[]): boolean =>
    list.some((source) => /^(?:'unsafe-.*'|data:|https?:|ftp:|\*|https?:\/\/\*(?:\.\*)?)$/.test(source));
  const contentSecurityPolicy = (): number => {
    if (policy.size === 0) return -25;
    if (broad(sources('script-src')) || broad(sources('object-src'))) return -20;
    if (broad(sources('style-src'))) return 0;
    const forms = /^'(?:none|self)'$/.test(policy.get('form-action')?.join() ?? '');
    return policy.get('default-src')?.join() === "'none'" && forms ? 10 : 5;
  };
  const transportSecurity = (): number => {
    const age = /max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1];
    if (age === undefined) return -20;
    return Number(age) >= 15_768_000 ? 0 : -10;
  };
  const redirection = (): number => {
    if (fromHttp.location?.startsWith('https://') !== true || fromHttp.status < 300) return -20;
    return new URL(fromHttp.location).hostname === host ? 0 : -5;
  };
  const referrer = String(headers['referrer-policy'] ?? '');
  const referrerPolicy = (): number => {
    if (referrer === '') return 0;
    return /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(referrer)
      ? 5
      : -5;
  };
  const framing = (): number => {
    if (policy.has('frame-ancestors') && !broad(policy.get('frame-ancestors') ?? [])) return 5;
    return /^(?:DENY|SAMEORIGIN)$/i.test(String(headers['x-frame-options'] ?? '')) ? 0 : -20;
  };
  const shared = String(headers['cross-origin-resource-policy'] ?? '');
  const resourcePolicy = (): number => {
    if (/^same-(?:origin|site)$/.test(shared)) return 10;
    return shared === '' || shared === 'cross-origin' ? 0 : -5;
  };
  const foreign = [...html.matchAll(/<script[^>]*\ssrc="?((?:https?:)?\/\/[^"\s>]+)/g)];
  return {
    'content-security-policy': contentSecurityPolicy(),
    // Rules for cookies and for scripts of others are many; this site must have neither, so both cost the most.
    cookies: headers['set-cookie'] === undefined ? 0 : -40,
    'subresource-integrity': foreign.length === 0 ? 0 : -50,
    // Public access, "*", costs nothing; only with credentials it does.
    'cross-origin-resource-sharing': headers['access-control-allow-credentials'] === undefined ? 0 : -50,
    redirection: redirection(),
    'referrer-policy': referrerPolicy(),
    'strict-transport-security': transportSecurity(),
    'x-content-type-options': headers['x-content-type-options'] === 'nosniff' ? 0 : -5,
    'x-frame-options': framing(),
    'cross-origin-resource-policy': resourcePolicy(),
  };
}

/** The score: bonuses count only where the faults alone leave 90 or more. */
export function score(looked: Looked): number {
  const all = Object.values(points(looked));
  const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);
  const without = 100 + sum(all.filter((value) => value < 0));
  return Math.max(0, without >= 90 ? without + sum(all.filter((value) => value > 0)) : without);
}
