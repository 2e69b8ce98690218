import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const fake = (file: string) => fileURLToPath(new URL(`./tests/fakes/${file}`, import.meta.url));
const shared = {
  resolve: { alias: { 'webextension-polyfill': fake('browser.ts') } },
};

export default defineConfig({
  test: {
    pool: 'threads',
    // Vitest leaves one core to others; the whole suite is meant to be run often, so it takes both of a small machine.
    maxWorkers: '100%',
    // Only what hangs should end by this: a machine that does other things beside is many times slower.
    testTimeout: 30_000,
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          // What these files share is reset before each test (tests/setup.ts), so a fresh world per file would only cost time.
          isolate: false,
          environment: 'node',
          include: ['tests/{unit,laws,contract}/**/*.test.ts'],
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        ...shared,
        test: {
          name: 'hostile',
          // A world of its own for each file: Object.prototype is frozen there, which can't be taken back (H4).
          environment: 'node',
          include: ['tests/hostile/**/*.test.ts'],
          setupFiles: ['tests/setup.ts', 'tests/setup-hostile.ts'],
        },
      },
      {
        ...shared,
        test: {
          name: 'components',
          isolate: false,
          environment: 'happy-dom',
          include: ['tests/unit/**/*.test.tsx'],
          setupFiles: ['tests/setup.ts', 'tests/setup-components.ts'],
        },
      },
    ],
  },
});
