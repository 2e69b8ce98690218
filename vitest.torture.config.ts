import { defineConfig } from 'vitest/config';

/** The long runs: see scripts/torture.mjs. */
export default defineConfig({
  test: {
    name: 'torture',
    environment: 'node',
    include: ['tests/torture/**/*.test.ts'],
    globalSetup: ['tests/e2e/global-setup.ts'],
    fileParallelism: false,
    testTimeout: 3 * 3_600_000,
    hookTimeout: 120_000,
  },
});
