import { releasedEndpoint, releasePaths } from '../../../queries/dataPackage.ts';

export const getStaticPaths = releasePaths;

export const GET = releasedEndpoint('SHA256SUMS');
