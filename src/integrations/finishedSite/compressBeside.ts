import { Worker } from 'node:worker_threads';

/** What the thread is told. */
export interface CompressWork {
  folder: string;
  files: readonly string[];
}

/** Compresses the texts among a folder's files in a thread of its own, while this one goes on. */
export function compressBeside(
  folder: string,
  files: readonly string[],
): { done: Promise<void>; stop: () => Promise<void> } {
  const workerData: CompressWork = { folder, files };
  const worker = new Worker(new URL('./compressWorker.ts', import.meta.url), { workerData });
  const done = new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`compressing ${folder} ended with ${code}`)),
    );
  });
  // Whoever stops it does not wait for it.
  done.catch(() => undefined);
  return { done, stop: async () => void (await worker.terminate()) };
}
