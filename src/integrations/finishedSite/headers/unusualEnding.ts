const unusual =
  /(-metadata\.json|speculation-rules\.json|SHA256SUMS|\.(csv|bib|ris|geojson|jsonld|md|atom))$/;

/** The ending of a file whose type hosts do not know or know in part; undefined where their own is right. */
export function unusualEnding(file: string): string | undefined {
  return unusual.exec(file)?.[0];
}
