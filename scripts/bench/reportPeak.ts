/** Loaded before a program that is measured: when it ends, writes its peak memory in bytes to the file of BENCH_PEAK. */
import { writeFileSync } from 'node:fs';

const file = process.env['BENCH_PEAK'];
if (file !== undefined)
  process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS * 1024)));
