/** Pages that also exist as Markdown: every area, every guide, and the methodology. */
const withTwin = /^\/(areas|insight-guides)\/[^/]+\/$|^\/methodology\/$/;

/** Path of a page's Markdown twin: `/areas/derby/` as `/areas/derby.md`; undefined where it has none. */
export function twinOf(path: string): string | undefined {
  return withTwin.test(path) ? path.replace(/\/$/, '.md') : undefined;
}
