import { expect, test } from '@playwright/test';
import { axeFaults } from './lib/axe.ts';
import { reflowFaults, textSpacingFaults } from './lib/reflow.ts';
import { structureFaults } from './lib/structure.ts';
import { tabWalkFaults } from './lib/tabWalk.ts';

/** A page that passes every check, and the place where a test plants its fault. */
const sound = (
  body: string,
  head = '',
): string => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<title>Title</title><meta name="description" content="Text">${head}</head><body><header><nav aria-label="Main"><a href="/">Home</a></nav></header>
<main><h1>Heading</h1>${body}</main><footer>Foot</footer></body></html>`;

test.describe('the checks find a seeded fault of each kind', () => {
  test('and nothing on a sound page', async ({ page }) => {
    await page.setContent(sound('<h2>Part</h2><p>Text</p><button type="button">Go</button>'));
    expect(await structureFaults(page)).toEqual([]);
    expect(await axeFaults(page, 'light')).toEqual([]);
    expect(await tabWalkFaults(page)).toEqual([]);
    expect(await reflowFaults(page, 'wide')).toEqual([]);
    expect(await textSpacingFaults(page)).toEqual([]);
  });

  test('a table without caption or scope', async ({ page }) => {
    await page.setContent(sound('<table><tr><th>A</th></tr><tr><td>1</td></tr></table>'));
    const faults = (await structureFaults(page)).join('\n');
    expect(faults).toContain('table without caption');
    expect(faults).toContain('head without scope');
  });

  test('a skipped heading level and a second h1', async ({ page }) => {
    await page.setContent(sound('<h3>Too deep</h3><h1>Again</h1>'));
    const faults = (await structureFaults(page)).join('\n');
    expect(faults).toContain('skipped heading level');
    expect(faults).toContain('2 h1 elements');
  });

  test('low contrast', async ({ page }) => {
    await page.setContent(sound('<p style="color: #aaa; background: #fff">Pale</p>'));
    expect((await axeFaults(page, 'light')).join('\n')).toContain('color-contrast');
  });

  test('a scroll region without a name', async ({ page }) => {
    await page.setContent(
      sound('<div style="overflow-x: auto; width: 100px"><p style="width: 400px">Wide</p></div>'),
    );
    expect((await structureFaults(page)).join('\n')).toContain('scroll region not focusable or not named');
  });

  test('a keyboard trap', async ({ page }) => {
    await page.setContent(
      sound(
        '<button id="a">A</button><button id="b">B</button><script>b.onkeydown = (e) => e.preventDefault()</script>',
      ),
    );
    expect((await tabWalkFaults(page)).join('\n')).toContain('keyboard trap');
  });

  test('a focus that cannot be seen', async ({ page }) => {
    await page.setContent(sound('<a href="/x" style="outline: 0">Hidden focus</a>'));
    expect((await tabWalkFaults(page)).join('\n')).toContain('no visible focus');
  });

  test('a page that scrolls sideways', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.setContent(
      sound('<p style="width: 900px">Wide</p>', '<meta name="viewport" content="width=device-width">'),
    );
    expect((await reflowFaults(page, '320 px')).join('\n')).toContain('scrolls sideways');
  });

  test('text that is cut off when it is spaced out', async ({ page }) => {
    await page.setContent(
      sound('<p style="width: 60px; height: 20px; overflow: hidden; white-space: nowrap">Some text here</p>'),
    );
    expect((await textSpacingFaults(page)).join('\n')).toContain('cut off');
  });

  test('a link and a drawing that say nothing, and an id used twice', async ({ page }) => {
    await page.setContent(sound('<a href="/y">here</a><svg></svg><p id="i">1</p><p id="i">2</p>'));
    const faults = (await structureFaults(page)).join('\n');
    expect(faults).toContain('link text says nothing alone');
    expect(faults).toContain('drawing without a name');
    expect(faults).toContain('id twice: i');
  });
});
