import { z } from 'zod';
import { column, columnsOf } from '../column.ts';
import { ladCode } from './district.ts';

const source = 'Office for National Statistics, National Statistics Postcode Lookup, May 2025';
// Letters that no postcode district ends in (I, L, O, Q, Z) are digits mistyped.
const pattern = '^[A-Z]{1,2}\\d[A-HJKMNPR-Y\\d]?$';

/** One row of `data/postcode-districts.csv`: a postcode district, and a district of 2016 in which it lies. */
export const postcodeDistrict = z.strictObject({
  postcode_district: column(
    z.string().regex(new RegExp(pattern), { error: 'must be the first half of a postcode, like SK1' }),
    {
      title: 'Postcode district',
      description: 'First half of a postcode in England.',
      unit: null,
      type: 'string',
      example: 'SK1',
      missing: null,
      source,
      pattern,
    },
  ),
  lad_code: ladCode(
    'District of 2016, or E09000001 (City of London) or E06000053 (Isles of Scilly), which the index does not rank.',
    source,
  ),
  share: column(z.number().min(0.01).max(1), {
    title: 'Share',
    description:
      'Share of the postcodes of the postcode district that lie in the district, of those placed in England. Shares below 0.01 are left out, so that the rows of a postcode district can sum to less than 1.',
    unit: 'share of postcodes',
    type: 'number',
    example: '0.99',
    missing: null,
    source: `${source}; counted by postcode against the borders of 2013, the same as in 2016`,
    minimum: 0.01,
    maximum: 1,
  }),
});

export type PostcodeDistrict = z.infer<typeof postcodeDistrict>;

/** The columns of postcode-districts.csv in the order of the file. */
export const postcodeDistrictColumns = columnsOf(postcodeDistrict);
