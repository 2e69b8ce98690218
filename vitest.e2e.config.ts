import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** These files measure time: each of them runs by itself. The others have browsers, profiles, ports and buses of their own. */
const ALONE = ['extension-cost', 'import-speed', 'life-update', 'lists', 'popup-speed', 'scale', 'typing-speed'].map(
  (name) => `tests/e2e/${name}.test.ts`,
);

/** They begin, the longest first, so that none is left for the end with nothing beside it. */
const LONG = [
  'gallery',
  'clock',
  'adapters',
  'answer-seen',
  'sending',
  'concealment',
  'random-writing',
  'finding-card',
  'panel-place',
  'kill-browser',
  'letters',
  'main-job',
  'main-job-firefox',
  'positions',
  'phrases',
  'firefox',
  'store-contexts',
  'guard',
  'people',
  'life-idle',
  'disk-faults',
];

class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = LONG.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return place < 0 ? LONG.length : place;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  test: {
    environment: 'node',
    sequence: { sequencer: LongFilesFirst },
    globalSetup: ['tests/e2e/global-setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: ALONE,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: 'e2e alone', include: ALONE, fileParallelism: false, sequence: { groupOrder: 2 } },
      },
    ],
  },
});
