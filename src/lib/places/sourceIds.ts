/** Sources of the tables that lead from a place to its district, and of what surrounds a district. */
export const placeSources = {
  postcodes: 'ons-postcode-lookup-2025',
  names: ['ons-place-names-2016', 'commons-library-msoa-names'],
  successors: 'ons-district-names-2016-2024',
  people: 'ons-population-estimates-mid-2017',
  deprivation: [
    'gov-statistics-english-indices-of-deprivation-2015',
    'gov-statistics-english-indices-of-deprivation-2019',
  ],
} as const;
