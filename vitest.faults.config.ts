import { defineConfig } from 'vitest/config';

/** Every fault, where the ordinary run takes a sample. */
export default defineConfig({
  test: {
    include: ['tests/faults/**/*.test.ts'],
    environment: 'node',
    env: { FAULTS: 'all' },
    testTimeout: 60_000,
  },
});
