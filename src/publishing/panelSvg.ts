import { panelBox, panelSize, type Panel } from '../lib/results/panel.ts';
import type { Series } from '../lib/results/series.ts';

/** The colours of a chart: tokens on a page, plain colours in a file of its own. */
export const pageColours = {
  ink: 'var(--ink)',
  quiet: 'var(--quiet)',
  paper: 'var(--paper)',
  rule: 'var(--rule)',
  wash: 'var(--wash)',
  band: 'var(--band)',
  accent: 'var(--accent)',
} as const;
const fileColours: Record<keyof typeof pageColours, string> = {
  ink: '#1a2421',
  quiet: '#4d5a55',
  paper: '#ffffff',
  rule: '#c9d1cc',
  wash: '#f4f6f3',
  band: '#b9d8cd',
  accent: '#b3440f',
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Marks as one path: a circle for an area, a diamond for a county, a square for England. */
function marks(points: readonly { x: number; y: number }[], shape: 'circle' | 'diamond' | 'square'): string {
  return points
    .map(({ x, y }) =>
      shape === 'circle'
        ? `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0`
        : shape === 'diamond'
          ? `M${x} ${y - 5}l5 5-5 5-5-5z`
          : `M${x - 3} ${y - 3}h6v6h-6z`,
    )
    .join('');
}

/** What stands within the `svg` element of a small chart: shading, band, lines, marks, labels. */
export function panelMarks(
  panel: Panel,
  { coverage }: Pick<Series, 'coverage'>,
  colours: Record<keyof typeof pageColours, string> = pageColours,
): string {
  const c = colours;
  const { plans, place, england } = panel;
  const county = coverage === 'county';
  const text = (x: number, y: number, words: string, more = ''): string =>
    `<text x="${x}" y="${y}"${more}>${escaped(words)}</text>`;
  return [
    `<path d="M${plans.x} 22h${plans.width}V178h${-plans.width}z" fill="${c.wash}"/>`,
    `<g stroke="${c.rule}">${panel.ticks.map(({ y }) => `<path d="M${panelBox.left} ${y}H${panelBox.right}"/>`).join('')}</g>`,
    panel.band === '' ? '' : `<path d="${panel.band}" fill="${c.band}"/>`,
    `<g stroke="${c.quiet}" stroke-dasharray="2 3">${panel.breaks.map(({ x }) => `<path d="M${x} 22V178"/>`).join('')}</g>`,
    `<path d="${england.d}" fill="none" stroke="${c.quiet}" stroke-width="1.5"/>`,
    `<path d="${marks(england.marks, 'square')}" fill="${c.paper}" stroke="${c.quiet}" stroke-width="1.5"/>`,
    `<path d="${place.d}" fill="none" stroke="${county ? c.ink : c.accent}" stroke-width="2"${county ? ' stroke-dasharray="5 3"' : ''}/>`,
    `<path d="${marks(place.marks, county ? 'diamond' : 'circle')}" fill="${county ? c.paper : c.accent}" stroke="${county ? c.ink : c.paper}"/>`,
    `<g font-size="12" fill="${c.quiet}">`,
    text(plans.x, 15, 'plans'),
    ...panel.breaks.map(({ x }, index) => text(x + 2, 34 + index * 13, 'new rules', ' font-size="10"')),
    ...panel.ticks.map(({ y, text: words }) => text(28, y + 4, words, ' text-anchor="end"')),
    ...panel.years.map(({ x, text: words }, index) =>
      text(x, 194, words, index === 0 ? ' text-anchor="start"' : ' text-anchor="end"'),
    ),
    text(panelBox.right + 6, england.label.y + 4, england.label.text),
    '</g>',
    `<g font-size="13" font-weight="700" fill="${county ? c.ink : c.accent}">${text(panelBox.right + 6, place.label.y + 4, county ? place.label.text.replace('Here', 'County') : place.label.text)}</g>`,
  ].join('');
}

/** A file of its own with one or more small charts below each other, a title and where the figures are from. */
export function panelFile(
  title: string,
  source: string,
  panels: readonly { label: string; series: Series; panel: Panel }[],
): string {
  const step = panelSize.height + 34;
  const height = 40 + panels.length * step + 30;
  const width = 680;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif">`,
    `<title>${escaped(title)}</title><rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<text x="10" y="26" font-size="17" font-weight="700" fill="${fileColours.ink}">${escaped(title)}</text>`,
    ...panels.map(
      ({ label, series, panel }, index) =>
        `<g transform="translate(10 ${44 + index * step})"><text y="14" font-size="14" font-weight="700" fill="${fileColours.ink}">${escaped(label)}</text><g transform="translate(0 20)">${panelMarks(panel, series, fileColours)}</g></g>`,
    ),
    `<text x="10" y="${height - 10}" font-size="11" fill="${fileColours.quiet}">${escaped(source)}</text></svg>`,
  ].join('\n');
}
