import { dataset, licences } from './about.ts';
import { sha256 } from '../lib/files/sha256.ts';
import { tables } from '../schemas/publishedTables.ts';
import { tableSchema } from './tableSchema.ts';

/** What the descriptor needs to know beside the schemas. */
export interface PackageFacts {
  version: string;
  /** Address of the data page. */
  homepage: string;
  /** Where the figures are from: words, and an address where one is known. */
  sources: readonly { title: string; path?: string }[];
  /** The bytes of each file by name. */
  files: ReadonlyMap<string, Uint8Array>;
}

const licenceList = licences.map(({ name, path, title }) => ({ name, path, title }));

/** The descriptor of the package by Data Package v2 (Frictionless). Throws where a table has no file. */
export function packageDescriptor({ version, homepage, sources, files }: PackageFacts): object {
  const resources = tables.map((table) => {
    const bytes = files.get(table.file);
    if (!bytes) throw new Error(`the data package has no file ${table.file}`);
    return {
      name: table.name,
      type: 'table',
      path: table.file,
      title: table.title,
      description: table.description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: bytes.byteLength,
      hash: `sha256:${sha256(bytes)}`,
      dialect: {
        $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
        delimiter: ',',
        lineTerminator: '\n',
        quoteChar: '"',
        doubleQuote: true,
        header: true,
      },
      schema: tableSchema(table.columns, table.key),
    };
  });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: dataset.name,
    title: dataset.title,
    description: dataset.description,
    version,
    homepage,
    keywords: dataset.keywords,
    licenses: licenceList,
    contributors: [{ title: dataset.creator, roles: ['creator'] }],
    sources,
    resources,
  };
}
