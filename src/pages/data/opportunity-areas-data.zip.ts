import { packageEndpoint } from '../../queries/dataPackage.ts';

export const GET = packageEndpoint('opportunity-areas-data.zip');
