import { expect, test } from 'vitest';
import { withPolicy } from '../../../../../src/integrations/finishedSite/headers/metaPolicy.ts';
import {
  contentSecurityPolicy,
  styleSource,
} from '../../../../../src/integrations/finishedSite/headers/policy.ts';
import { toPage } from '../../../../../src/integrations/finishedSite/builtPages.ts';

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
  const page = toPage('x.html', '<head><meta charset="utf-8"><script src="/a.js"></script></head>');
  expect(withPolicy(page, '')).toBe(
    `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; ` +
      `img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'">` +
      `<script src="/a.js"></script></head>`,
  );
});

test('a page without a charset is refused', () => {
  expect(() => withPolicy(toPage('x.html', '<p>'), '')).toThrow('x.html: found no <meta charset="utf-8">');
});

test('the policy allows the stylesheet that the block will hold, and none where there is no block', () => {
  const policyOf = (html: string): string =>
    withPolicy(toPage('x.html', `<meta charset="utf-8">${html}`), "'sha256-x'");
  expect(policyOf('<style></style>')).toContain("style-src 'sha256-x';");
  expect(policyOf('<p>')).not.toContain('style-src');
});
