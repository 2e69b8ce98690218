import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * These files measure time, move a clock, kill browsers or press keys faster than anybody: each of them runs by itself. The
 * others have browsers, profiles, ports and buses of their own and stand each other.
 */
const ALONE = [
  'clock',
  'disk-faults',
  'extension-cost',
  'finding-card',
  'import-speed',
  'interleavings',
  'kill-browser',
  'kill-exchange',
  'kill-worker',
  'life-idle',
  'life-update',
  'life-worker',
  'lists',
  'loss',
  'main-job',
  'popup-speed',
  'scale',
  'smoke',
  'store-quota',
  'store-upgrade',
  'typing',
  'typing-speed',
].map((name) => `tests/e2e/${name}.test.ts`);

/** Short to read and long to run: they begin, so that none is left for the end with nothing beside it. */
const LONG = ['adapters', 'random-writing', 'random-writing-firefox', 'gallery', 'answer-seen', 'positions', 'package'];

class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      LONG.some((name) => moduleId.endsWith(`/${name}.test.ts`)) ? 0 : 1;
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
