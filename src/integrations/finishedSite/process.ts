/** The process of `finishedSite()`: finishes a folder, and tells its steps and faults to the one that started it. */
import { finish } from './finish.ts';

/** A step that is done, with its time; or, last, the faults. */
export type Message = { step: string } | { faults: readonly string[] };

const tell = (message: Message): void => void process.send?.(message);

const [folder = '', deploy = ''] = process.argv.slice(2);
const faults = await finish(folder, deploy, async (name, work) => {
  const started = performance.now();
  const result = await work();
  tell({ step: `${name} (${Math.round(performance.now() - started)} ms)` });
  return result;
});
tell({ faults });
process.disconnect();
