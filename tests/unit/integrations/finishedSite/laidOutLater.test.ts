import { expect, test } from 'vitest';
import { elementsOf, parsePage } from '../../../../src/integrations/finishedSite/dom.ts';
import { edited, editsAfter } from '../../../../src/integrations/finishedSite/edits.ts';
import { laterInserts } from '../../../../src/integrations/finishedSite/laidOutLater.ts';

const withLater = (html: string): string => edited(html, laterInserts(parsePage(html)));
const words = (count: number): string => 'word '.repeat(count / 5);
const page = (body: string): string => `<!doctype html><title>x</title><body>${body}`;
const long = `<section><p>${words(3000)}</p></section>`;

test('only what starts below the first screen is laid out later, with or without a class of its own', () => {
  const html = page(
    `<main>${long}<section id="a"><p>${words(300)}</p></section><ul class="chips"><li>${words(300)}</li></ul></main>`,
  );
  expect(withLater(html)).toBe(
    html.replace('<section id="a">', '<section class="later" id="a">').replace('"chips"', '"chips later"'),
  );
});

test('a page that fits into the first screen stays as it is, and so does one that was marked', () => {
  const short = page(`<main><section><p>${words(300)}</p></section></main><footer>${words(300)}</footer>`);
  expect(withLater(short)).toBe(short);
  const marked = withLater(page(long + long));
  expect(withLater(marked)).toBe(marked);
});

test('of a long part that starts in the first screen only what is further down is laid out later', () => {
  const [first, second] = [`<div id="a">${words(3000)}</div>`, `<div id="b">${words(300)}</div>`];
  expect(withLater(page(`<section>${first}${second}</section>`))).toBe(
    page(`<section>${first}${second.replace('<div', '<div class="later"')}</section>`),
  );
});

test('what starts below the first screen of a phone only is laid out later there only, paragraphs too', () => {
  const html = page(`<div>${words(2000)}</div><div id="a">${words(300)}</div><p id="b">${words(20)}</p>`);
  expect(withLater(html)).toBe(
    html
      .replace('<div id="a">', '<div class="later-phone" id="a">')
      .replace('<p id="b">', '<p class="later-phone" id="b">'),
  );
});

test('short lines fill a screen of a phone as long ones do: only from line 37 on items wait', () => {
  const items = (count: number): string => '<li>a town</li>'.repeat(count);
  expect(withLater(page(`<ul>${items(42)}</ul>`))).toBe(
    page(`<ul>${items(37)}${'<li class="later-phone">a town</li>'.repeat(5)}</ul>`),
  );
});

test('rows wait on a phone where they stack there, each cell a line; no rows of other tables do', () => {
  const rows = (count: number): string => '<tr><td>one</td><td>two</td></tr>'.repeat(count);
  const table = (classes: string): string => `<table class="${classes}"><tbody>${rows(20)}</tbody></table>`;
  const waiting = rows(1).replaceAll('<tr>', '<tr class="later-phone">');
  expect(withLater(page(table('wide stack')))).toBe(
    page(`<table class="wide stack"><tbody>${rows(19)}${waiting}</tbody></table>`),
  );
  expect(withLater(page(table('wide')))).toBe(page(table('wide')));
});

test('what takes no room is left alone', () => {
  const rest = `<nav>${words(300)}</nav><div hidden>${words(300)}</div><div></div><p class="vh">${words(50)}</p>`;
  expect(withLater(page(long + rest))).toBe(page(long + rest));
});

test('what is folded away, for the ear only or beside the text fills no screen', () => {
  const folded = `<details><summary>More</summary>${words(3000)}</details><nav>${words(3000)}</nav><span class="vh">${words(3000)}</span>`;
  const html = page(`${folded}<div>${words(300)}</div>`);
  expect(withLater(html)).toBe(html);
});

test('attributes are found where they stand after the class was put in', () => {
  const html = page(`${long}<section id="a" class="b"><a href="/c/">${words(300)}</a></section>`);
  const document = parsePage(html);
  const inserts = laterInserts(document);
  const changed = edited(html, inserts);
  const link = elementsOf(document).find(({ tag }) => tag === 'a');
  const { start = 0, end = 0 } = link?.attributes.get('href') ?? {};
  expect(changed).toContain('class="b later"');
  const [moved] = editsAfter([{ start, end, text: 'href="/d/"' }], inserts);
  expect(changed.slice(moved?.start, moved?.end)).toBe('href="/c/"');
  expect(moved && edited(changed, [moved])).toBe(changed.replace('/c/', '/d/'));
});
