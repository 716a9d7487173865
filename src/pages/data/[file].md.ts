import { packageEndpoint, packagePaths } from '../../queries/dataPackage.ts';

export const getStaticPaths = packagePaths('.md');

/** What describes the data for people. */
export const GET = packageEndpoint();
