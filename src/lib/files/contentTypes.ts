/** Content type by the end of a file's name; the first that fits counts. */
export const contentTypes: readonly (readonly [ending: string, type: string])[] = [
  ['-metadata.json', 'application/csvm+json'],
  ['speculation-rules.json', 'application/speculationrules+json'],
  ['SHA256SUMS', 'text/plain; charset=utf-8'],
  ['.atom', 'application/atom+xml; charset=utf-8'],
  ['.avif', 'image/avif'],
  ['.bib', 'application/x-bibtex; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8; header=present'],
  ['.geojson', 'application/geo+json'],
  ['.html', 'text/html; charset=utf-8'],
  ['.jpg', 'image/jpeg'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.jsonld', 'application/ld+json'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.pdf', 'application/pdf'],
  ['.png', 'image/png'],
  ['.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json'],
  ['.webp', 'image/webp'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.zip', 'application/zip'],
];

/** Content type of a file by its name; `application/octet-stream` where the ending is not known. */
export function contentTypeOf(file: string): string {
  return contentTypes.find(([ending]) => file.endsWith(ending))?.[1] ?? 'application/octet-stream';
}

/** Whether a file is text, which packs well; drawings in points, archives and what is not known are not. */
export function isText(file: string): boolean {
  return !/^(?:image\/(?:avif|jpeg|png|webp)|application\/(?:pdf|zip|octet-stream|vnd\.openxmlformats-.*))$/.test(
    contentTypeOf(file),
  );
}
