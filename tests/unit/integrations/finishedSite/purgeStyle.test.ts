import { expect, test } from 'vitest';
import { purgeStyle } from '../../../../src/integrations/finishedSite/purgeStyle.ts';

const css = '.used{color:red}.unused{color:red}.from-script{color:red}:focus-visible{color:red}';

test('rules that no page and no script uses go; where the focus is stays', async () => {
  const texts = ['<p class="used">A</p>', '<p>B</p>', 'element.className = "from-script"'];
  expect(await purgeStyle(css, texts)).toBe(
    '.used{color:red}.from-script{color:red}:focus-visible{color:red}',
  );
});
