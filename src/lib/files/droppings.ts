/**
 * Files that systems and editors leave in folders, unasked: Finder's and Explorer's settings and previews, copies and
 * swap files of editors, locks of office programs. None has a name that Astro would read.
 */
const droppings = [
  /^\.DS_Store$/,
  /^\.(?:AppleDouble|LSOverride|Spotlight-V100|Trashes|directory|localized)$/,
  /^\._/,
  /^Icon\r$/,
  /^(?:eh)?thumbs(?:_vista)?\.db$/i,
  /^desktop\.ini$/i,
  /~$/,
  /^\..*\.sw[a-p]$/,
  /^#.*#$/,
  /^\.#/,
  /^\.~lock\..*#$/,
  /^~\$.*\.(?:docx?|xls[xm]?|csv)$/,
] as const;

/** Whether a file of this name was left by a system or an editor: neither read, nor told, nor published. */
export function isDropping(name: string): boolean {
  return droppings.some((pattern) => pattern.test(name));
}
