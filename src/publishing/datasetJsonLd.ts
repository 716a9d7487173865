import { contentTypeOf } from '../lib/files/contentTypes.ts';
import { districtColumns } from '../schemas/district.ts';
import { dataset, licences } from './about.ts';
import { archive, type Download, downloads } from './files.ts';
import { sha256 } from '../lib/files/sha256.ts';

/** What the description for search engines needs beside the schema. */
export interface DatasetFacts {
  version: string;
  /** Day of the version, ISO 8601. */
  date: string;
  /** The bytes of each file by name. */
  files: ReadonlyMap<string, Uint8Array>;
  /** Makes a path of the site absolute. */
  address: (path: string) => string;
}

/** The data set for search engines: schema.org `Dataset` with one distribution for each way to read the tables. */
export function datasetJsonLd({ version, date, files, address }: DatasetFacts): object {
  const distribution = ({ file, title, format }: Download): object[] => {
    const bytes = files.get(file);
    if (!bytes) return [];
    return [
      {
        '@type': 'DataDownload',
        name: `${title}, ${format}`,
        contentUrl: address(`/data/${file}`),
        encodingFormat: contentTypeOf(file).split(';')[0],
        contentSize: `${bytes.byteLength} B`,
        sha256: sha256(bytes),
      },
    ];
  };
  const shown = [archive, ...downloads.filter(({ format }) => format === 'CSV' || format === 'JSON')];
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: dataset.title,
    description: dataset.description,
    url: address('/data/'),
    version,
    datePublished: date,
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    keywords: dataset.keywords,
    license: licences.map((licence) => licence.path),
    creator: { '@type': 'Organization', name: dataset.creator, url: address('/') },
    temporalCoverage: '2016',
    spatialCoverage: { '@type': 'Place', name: 'England' },
    variableMeasured: districtColumns.map((column) => ({
      '@type': 'PropertyValue',
      name: column.name,
      description: column.description,
      ...(column.unit === null ? {} : { unitText: column.unit }),
    })),
    distribution: shown.flatMap(distribution),
  };
}
