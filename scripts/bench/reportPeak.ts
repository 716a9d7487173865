/**
 * Loaded before a program that is measured, and before those that it starts: when one ends, it writes its peak memory
 * in bytes and its processor time in seconds to a file of its own in the folder of BENCH_PEAK.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env['BENCH_PEAK'];
if (folder !== undefined)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const text = `${maxRSS * 1024} ${(userCPUTime + systemCPUTime) / 1e6}`;
    writeFileSync(join(folder, String(process.pid)), text);
  });
