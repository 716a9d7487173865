import { packageEndpoint } from '../../queries/dataPackage.ts';

export const GET = packageEndpoint('ideas.csv-metadata.json');
