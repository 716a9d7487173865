/** Files that may name colours: the settings of govuk-frontend and the tokens. */
export const colourFiles = ['_govuk.scss', '_tokens.scss'];

const colour = /#[0-9a-f]{3,8}\b(?![^{]*\{)|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/i;

/** Lines of a style sheet that name a colour instead of a token, as `file:line: text`. Comments do not count. */
export function looseColours(file: string, text: string): string[] {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .split('\n')
    .flatMap((line, index) =>
      colour.test(line.replace(/\/\/.*$/, '')) ? [`${file}:${index + 1}: ${line.trim()}`] : [],
    );
}
