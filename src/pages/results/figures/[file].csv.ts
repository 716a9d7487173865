import { figureFilePaths, figuresEndpoint } from '../../../queries/resultFiles.ts';

export const getStaticPaths = figureFilePaths;

export const GET = figuresEndpoint;
