import { packageEndpoint } from '../../queries/dataPackage.ts';

export const GET = packageEndpoint('context.csv-metadata.json');
