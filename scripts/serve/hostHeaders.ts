import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { headersFor, parseHostRules, type HostRule } from './hostRules.ts';

/** What binds a visitor to https has no place on a server without it: Safari would ask it for https. */
function withoutTls(headers: Record<string, string>): Record<string, string> {
  const policy = headers['content-security-policy'];
  const kept = Object.entries(headers).filter(([name]) => name !== 'strict-transport-security');
  return {
    ...Object.fromEntries(kept),
    ...(policy === undefined
      ? {}
      : { 'content-security-policy': policy.replace(/;?\s*upgrade-insecure-requests/, '') }),
  };
}

/** The headers that the folder's own `_headers` gives to an address; it is read again after each build. */
export function hostHeadersOf(folder: string): (path: string) => Record<string, string> {
  const file = join(folder, '_headers');
  let read = -1;
  let rules: readonly HostRule[] = [];
  return (path) => {
    const changed = existsSync(file) ? statSync(file).mtimeMs : 0;
    if (changed !== read) rules = changed === 0 ? [] : parseHostRules(readFileSync(file, 'utf8'));
    read = changed;
    return withoutTls(headersFor(rules, path));
  };
}
