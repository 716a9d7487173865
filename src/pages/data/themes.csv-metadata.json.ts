import { packageEndpoint } from '../../queries/dataPackage.ts';

export const GET = packageEndpoint('themes.csv-metadata.json');
