import { packageEndpoint, packagePaths } from '../../queries/dataPackage.ts';

export const getStaticPaths = packagePaths('.json');

/** The data as JSON, and what describes it for programs. */
export const GET = packageEndpoint();
