import type { Column } from '../schemas/column.ts';
import { attribution, dataset, licences, notOfficial } from './about.ts';
import { type Cited, plainCitation } from './citation.ts';
import { type PublishedTable, tables } from '../schemas/publishedTables.ts';

function columnLines(column: Column): string {
  const parts = [
    `- \`${column.name}\` (${column.type}${column.unit === null ? '' : `, ${column.unit}`}): ${column.description}`,
    column.allowed ? `Allowed: ${column.allowed.map((value) => `"${value}"`).join(', ')}.` : undefined,
    column.missing === null ? undefined : `Empty: ${column.missing}`,
    `Example: \`${column.example}\`.`,
    `Source: ${column.source}.`,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

function tableText(table: PublishedTable): string {
  return `### ${table.file}\n\n${table.description}\n\n${table.columns.map(columnLines).join('\n')}\n`;
}

/** The README of the package, in Markdown. `limits` and `files` come from the data. */
export function readme(
  cited: Cited,
  limits: readonly string[],
  files: readonly { file: string; about: string }[],
): string {
  return `# ${dataset.title}

Version ${cited.version}, ${cited.date}. ${cited.url}

## What it is

${dataset.description}

## What it is not

${notOfficial} It says nothing of any pupil, school or person.

## Known limits

${limits.map((limit) => `- ${limit}`).join('\n')}

## Files

${files.map(({ file, about }) => `- \`${file}\`: ${about}`).join('\n')}

All text is UTF-8 without a byte order mark. Tables are comma-separated with one header row (RFC 4180, but with LF
line ends). Missing values are empty cells in CSV and null in JSON, never 0. Lists within a cell are separated by ";"
and are arrays in JSON. Check the files with: \`sha256sum -c SHA256SUMS\`

The version is that of the selection data. The other tables follow the pages of the site.

## How to cite

${plainCitation(cited)}

## Licence

${licences.map((licence) => `- ${licence.covers} ${licence.title}: ${licence.path}`).join('\n')}

Credit: ${attribution}

## Columns

${tables.map(tableText).join('\n')}`;
}
