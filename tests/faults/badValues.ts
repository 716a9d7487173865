/** Values of YAML that no text, and no word of a list, can have. */
export const notList = ['[]', '{}', 'null', 'true', '7', '[a]', '{ a: 1 }'];

/** Texts that are empty, or hold what a reader cannot see. */
export const noText = ['""', '" "', '"a\\nb"', '"a\\u0007b"', '"a\\u200bb"', '"a\\u202eb"', '"a\\ud800b"'];

/** Names that cannot be part of an address. */
export const noSlug = [
  'Priority 1',
  '../x',
  'a--b',
  'ünicode',
  'a/b',
  '-a',
  '"a "',
  '<script>',
  'a.b',
  '" "',
  'javascript:x',
];

/** What is no address on the public web, or does harm as one. */
export const noAddress = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  '//evil.example/',
  'ftp://example.org/',
  'www.example.org',
  'https://',
  '"https://exa mple.org/"',
  'https://name:word@example.org/',
  '"https://example.org/\\"onload=x"',
  'https://example.org/<script>',
  '../../etc/passwd',
  'file:///etc/passwd',
];

/** What is no day of the calendar, or none that anybody would mean. */
export const noDay = [
  '2017-02-30',
  '2017-13-01',
  '2017-00-10',
  '17-01-2017',
  '2017/01/01',
  '2017-1-1',
  '0217-01-01',
  '9999-12-31',
  'tomorrow',
  '',
].map((day) => `"${day}"`);
