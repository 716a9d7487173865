import { packageEndpoint, packagePaths } from '../../queries/dataPackage.ts';

export const getStaticPaths = packagePaths('.csv');

/** The tables of the data package. */
export const GET = packageEndpoint();
