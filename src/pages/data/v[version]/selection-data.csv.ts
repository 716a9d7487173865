import { releasedEndpoint, releasePaths } from '../../../queries/dataPackage.ts';

export const getStaticPaths = releasePaths;

export const GET = releasedEndpoint('selection-data.csv');
