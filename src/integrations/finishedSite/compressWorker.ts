/** The thread of compressBeside. */
import { workerData } from 'node:worker_threads';
import { compressFiles } from './compress.ts';
import type { CompressWork } from './compressBeside.ts';

const { folder, files } = workerData as CompressWork;
await compressFiles(folder, files);
