import type { APIRoute, GetStaticPaths } from 'astro';
import { toCsv } from '../../../publishing/csv.ts';
import { contentTypeOf } from '../../../lib/files/contentTypes.ts';
import { allDistricts } from '../../../queries/districts.ts';
import { district, districtColumns, type District } from '../../../schemas/district.ts';

export const getStaticPaths = (async () =>
  (await allDistricts()).map((row) => ({
    params: { code: row.lad_code },
    props: { row },
  }))) satisfies GetStaticPaths;

/** The row of one district, as it stands in the selection data, below the same header. */
export const GET: APIRoute<{ row: District }> = ({ props: { row } }) =>
  new Response(toCsv(`${row.lad_code}.csv`, district, districtColumns, [row]), {
    headers: { 'content-type': contentTypeOf(`${row.lad_code}.csv`) },
  });
