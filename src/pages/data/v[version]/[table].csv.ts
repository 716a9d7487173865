import { keptPaths, releasedEndpoint } from '../../../queries/dataPackage.ts';

export const getStaticPaths = keptPaths;

export const GET = releasedEndpoint();
