import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const fake = (file: string) => fileURLToPath(new URL(`./tests/fakes/${file}`, import.meta.url));
const shared = {
  resolve: { alias: { 'webextension-polyfill': fake('browser.ts') } },
};

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{unit,laws,contract}/**/*.test.ts'],
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        ...shared,
        test: {
          name: 'components',
          environment: 'happy-dom',
          include: ['tests/unit/**/*.test.tsx'],
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
  },
});
