import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/faults/**/*.test.ts'],
    environment: 'node',
    // One check of all content takes seconds, and longer on a busy machine.
    testTimeout: 30_000,
  },
});
