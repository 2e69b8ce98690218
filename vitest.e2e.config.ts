import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const files = (...names: string[]) => names.map((name) => `tests/e2e/${name}.test.ts`);

/** These measure time by the clock: each of them runs by itself. The others have browsers, profiles, ports and buses of their own. */
const ALONE = files('import-speed', 'life-update', 'lists', 'popup-speed', 'scale');
/** These count processor time and memory of their own pages, with room in their bars: two at a time, and nothing else beside them. */
const PAIR = files('extension-cost', 'typing-speed');

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
          exclude: [...ALONE, ...PAIR],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: 'e2e pair', include: PAIR, maxWorkers: 2, sequence: { groupOrder: 2 } },
      },
      {
        extends: true,
        test: { name: 'e2e alone', include: ALONE, fileParallelism: false, sequence: { groupOrder: 3 } },
      },
    ],
  },
});
