import { packageEndpoint, packagePaths } from '../../queries/dataPackage.ts';

export const getStaticPaths = packagePaths('.xlsx');

/** Each table as an Excel workbook. */
export const GET = packageEndpoint();
