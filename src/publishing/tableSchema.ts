import { listSeparator, type Column } from '../schemas/column.ts';

function field(column: Column): object {
  const limits = {
    ...(column.missing === null ? { required: true } : {}),
    ...(column.unique ? { unique: true } : {}),
    ...(column.allowed ? { enum: column.allowed } : {}),
    ...(column.pattern === undefined ? {} : { pattern: column.pattern }),
    ...(column.minimum === undefined ? {} : { minimum: column.minimum }),
    ...(column.maximum === undefined ? {} : { maximum: column.maximum }),
  };
  return {
    name: column.name,
    title: column.title,
    description: column.description,
    type: column.type,
    ...(column.type === 'list' ? { delimiter: listSeparator, itemType: 'string' } : {}),
    ...(column.type === 'list' ? {} : { example: column.example }),
    ...(column.unit === null ? {} : { unit: column.unit }),
    ...(column.missing === null ? {} : { missing: column.missing }),
    source: column.source,
    ...(Object.keys(limits).length === 0 ? {} : { constraints: limits }),
  };
}

/** Table Schema (Data Package v2) of a table; `key` names the columns that identify a row. */
export function tableSchema(columns: readonly Column[], key: readonly string[]): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(field),
    fieldsMatch: ['exact'],
    missingValues: [''],
    primaryKey: key,
  };
}
