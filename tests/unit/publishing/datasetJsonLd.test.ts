import { expect, test } from 'vitest';
import { datasetJsonLd } from '../../../src/publishing/datasetJsonLd.ts';

test('the description for search engines names each distribution that has a file, with size and checksum', () => {
  const described = datasetJsonLd({
    version: '1.0.0',
    date: '2026-11-23',
    files: new Map([['selection-data.csv', new TextEncoder().encode('a,b\n')]]),
    address: (path) => `https://example.org${path}`,
  });
  expect(described).toMatchObject({
    '@type': 'Dataset',
    version: '1.0.0',
    url: 'https://example.org/data/',
    distribution: [
      {
        '@type': 'DataDownload',
        contentUrl: 'https://example.org/data/selection-data.csv',
        encodingFormat: 'text/csv',
        contentSize: '4 B',
        sha256: '5be08c9684a1d25efcee09318204824278b08bbfb4aef973ffefd0b9d7478313',
      },
    ],
  });
});
