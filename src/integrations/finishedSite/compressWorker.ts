/** The thread of compressBeside. */
import { workerData } from 'node:worker_threads';
import { openKept } from '../../reading/files/kept.ts';
import { compressFiles } from './compress.ts';
import type { CompressWork } from './compressBeside.ts';

const { folder, files } = workerData as CompressWork;
const kept = openKept('compressed');
await compressFiles(folder, files, kept);
kept.forgetRest();
