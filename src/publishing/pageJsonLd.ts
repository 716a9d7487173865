import { site } from '../lib/site/site.ts';

/** A step on the way to a page. */
export interface Step {
  name: string;
  /** Full address. */
  address: string;
}

const context = 'https://schema.org';

/** The site itself, and how to search it. `home` and `search` are full addresses. */
export function webSiteJsonLd(home: string, search: string): object {
  return {
    '@context': context,
    '@type': 'WebSite',
    name: site.name,
    alternateName: site.tagline,
    url: home,
    inLanguage: 'en-GB',
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** The way from the home page to a page, the page itself last. */
export function breadcrumbJsonLd(steps: readonly Step[]): object {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address,
    })),
  };
}

/** An opportunity area with the districts that it was made of, by their GSS codes. */
export function areaJsonLd(
  name: string,
  address: string,
  region: string,
  districts: readonly { code: string; name: string }[],
): object {
  return {
    '@context': context,
    '@type': 'Place',
    name: `${name} opportunity area`,
    url: address,
    containedInPlace: { '@type': 'Place', name: region },
    containsPlace: districts.map((district) => ({
      '@type': 'AdministrativeArea',
      name: district.name,
      identifier: { '@type': 'PropertyValue', propertyID: 'GSS code', value: district.code },
      sameAs: `http://statistics.data.gov.uk/id/statistical-geography/${district.code}`,
    })),
  };
}
