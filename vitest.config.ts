import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/faults/**/*.test.ts'],
    environment: 'node',
    // Of two processors Vitest would use one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // One check of all content takes seconds, and longer on a busy machine.
    testTimeout: 30_000,
  },
});
