import { areaFilePaths, chartEndpoint } from '../../../queries/resultFiles.ts';

export const getStaticPaths = areaFilePaths;

export const GET = chartEndpoint;
