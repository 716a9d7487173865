import { packageEndpoint } from '../../queries/dataPackage.ts';

export const GET = packageEndpoint('postcode-districts.csv');
