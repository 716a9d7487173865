import { expect, test } from 'vitest';
import { purgeStyle, wordsOf } from '../../../../src/integrations/finishedSite/purgeStyle.ts';

const css = '.used{color:red}.unused{color:red}.from-script{color:red}:focus-visible{color:red}';

test('rules that no page and no script uses go; where the focus is stays', async () => {
  const texts = ['<p class="used">A</p>', '<p>B</p>', 'element.className = "from-script"'];
  expect(await purgeStyle(css, new Set(texts.flatMap(wordsOf)))).toBe(
    '.used{color:red}.from-script{color:red}:focus-visible{color:red}',
  );
});

test('custom properties that nothing asks for go; those of styles, attributes and fallbacks stay', async () => {
  const style =
    ':root{--a: red;--b: blue;--c: 1px;--d: 2px}:root{--e: 3px}.used--c:hover{color:var(--a);top:var(--d, 0)}';
  expect(await purgeStyle(style, new Set(wordsOf('<p class="used--c"><i fill="var(--b)">A</i></p>')))).toBe(
    ':root{--a:red;--b:blue;--d:2px}.used--c:hover{color:var(--a);top:var(--d, 0)}',
  );
});
