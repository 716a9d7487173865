import { areaFilePaths, figuresEndpoint } from '../../../queries/resultFiles.ts';

export const getStaticPaths = areaFilePaths;

export const GET = figuresEndpoint;
