import { listSeparator, type Column } from '../schemas/column.ts';
import { licences } from './about.ts';

/** What CSV on the Web metadata says of one table. */
export interface CsvwTable {
  /** File name of the table, beside the metadata. */
  file: string;
  title: string;
  description: string;
  columns: readonly Column[];
  /** Names of the columns that identify a row. */
  key: readonly string[];
  version: string;
  /** Day of the version, ISO 8601. */
  date: string;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function datatype(column: Column): object {
  const format = column.allowed ? `^(${column.allowed.map(escaped).join('|')})$` : column.pattern;
  return {
    base: column.type === 'integer' ? 'integer' : column.type === 'number' ? 'number' : 'string',
    ...(format === undefined ? {} : { format }),
    ...(column.minimum === undefined ? {} : { minimum: column.minimum }),
    ...(column.maximum === undefined ? {} : { maximum: column.maximum }),
  };
}

/** Metadata of a table by the W3C recommendation "Metadata Vocabulary for Tabular Data" (CSV on the Web). */
export function csvwMetadata(table: CsvwTable): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: table.file,
    'dc:title': table.title,
    'dc:description': table.description,
    'dc:issued': { '@value': table.date, '@type': 'xsd:date' },
    'schema:version': table.version,
    'dc:license': licences.map((licence) => ({ '@id': licence.path })),
    dialect: { encoding: 'utf-8', lineTerminators: ['\n'], delimiter: ',', header: true },
    tableSchema: {
      columns: table.columns.map((column) => ({
        name: column.name,
        titles: column.name,
        'rdfs:label': column.title,
        'dc:description': column.description,
        'dc:source': column.source,
        ...(column.unit === null ? {} : { 'schema:unitText': column.unit }),
        ...(column.missing === null
          ? { required: true }
          : { required: false, null: '', 'rdfs:comment': `An empty cell means: ${column.missing}` }),
        ...(column.type === 'list' ? { separator: listSeparator } : {}),
        datatype: datatype(column),
      })),
      primaryKey: table.key,
    },
  };
}

/** Name of the CSV on the Web metadata of a table, where the recommendation has programs look for it. */
export const metadataFile = (file: string): string => `${file}-metadata.json`;
