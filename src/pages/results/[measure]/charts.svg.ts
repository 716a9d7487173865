import { chartEndpoint, measureFilePaths } from '../../../queries/resultFiles.ts';

export const getStaticPaths = measureFilePaths;

export const GET = chartEndpoint;
