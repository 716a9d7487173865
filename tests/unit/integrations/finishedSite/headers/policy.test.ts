import { expect, test } from 'vitest';
import {
  withoutPolicy,
  withPolicy,
} from '../../../../../src/integrations/finishedSite/headers/metaPolicy.ts';
import {
  contentSecurityPolicy,
  styleSource,
} from '../../../../../src/integrations/finishedSite/headers/policy.ts';
import { keptOf } from '../../../../fixtures/keptOf.ts';

test('a page for reading allows its stylesheet and images, and no script', () => {
  expect(contentSecurityPolicy({ styles: ["'sha256-x'"], script: false }, 'header')).toBe(
    "default-src 'none'; style-src 'sha256-x'; img-src 'self'; form-action 'self'; base-uri 'none'; " +
      "frame-ancestors 'none'; upgrade-insecure-requests",
  );
});

test('a stylesheet is named by its hash in base64', () => {
  expect(styleSource('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
});

test('the policy follows the charset, with what this page needs', () => {
  const html = '<head><meta charset="utf-8"><script src="/a.js"></script></head>';
  const finished = withPolicy(html, keptOf('x.html', html), '');
  expect(finished).toBe(
    `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; ` +
      `img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'">` +
      `<script src="/a.js"></script></head>`,
  );
  expect(withoutPolicy(finished)).toBe(html);
});

test('a page without a charset is refused', () => {
  expect(() => withPolicy('<p>', keptOf('x.html', '<p>'), '')).toThrow(
    'x.html: found no <meta charset="utf-8">',
  );
});

test('the policy allows the stylesheet that the block will hold, and none where there is no block', () => {
  const policyOf = (html: string): string =>
    withPolicy(`<meta charset="utf-8">${html}`, keptOf('x.html', html), "'sha256-x'");
  expect(policyOf('<style></style>')).toContain("style-src 'sha256-x';");
  expect(policyOf('<p>')).not.toContain('style-src');
});
