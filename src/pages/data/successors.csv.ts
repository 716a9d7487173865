import { packageEndpoint } from '../../queries/dataPackage.ts';

export const GET = packageEndpoint('successors.csv');
