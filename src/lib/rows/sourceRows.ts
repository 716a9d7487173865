import type { Source } from '../../schemas/source.ts';
import type { SourceRow } from '../../schemas/sourceRow.ts';

/** The sources in the order given, as rows of sources.csv. */
export function sourceRows(sources: Iterable<Source>): SourceRow[] {
  return [...sources].map(({ id, title, publisher, url, date, kind, read, note }) => ({
    id,
    title,
    publisher,
    url,
    date,
    kind,
    read,
    note: note ?? null,
  }));
}
