import { packageEndpoint, packagePaths } from '../../../queries/dataPackage.ts';

export const getStaticPaths = packagePaths('areas/');

/** One area as data. */
export const GET = packageEndpoint();
