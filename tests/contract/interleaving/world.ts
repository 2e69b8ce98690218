// Runs in an isolated world of the mail page: the composer with the real adapter, beside many windows at once, with a
// panel that the run presses. `run` plays one random sequence and says what went wrong.
import { startComposer } from '../../../lib/composer/startComposer';
import { adapterFor } from '../../../lib/webmail/adapterFor';
import { RandomRun } from './RandomRun';
import { frames } from './standInForFrame';

const adapter = adapterFor(location);
if (!adapter) throw new Error(`no adapter for ${location.host}`);

const PARTS = {
  adapter,
  document,
  isAlive: () => true,
  ask: (async (name: string) =>
    name === 'composer/context'
      ? {
          applications: [{ id: 'a', mailLanguage: null }],
          ignoredHints: [],
          mailLanguage: 'de',
          panel: { at: null, isFolded: false },
        }
      : undefined) as never,
  phrases: {
    createChecker: () => undefined,
    scannerOf: () => undefined,
    want: () => {},
    tryAgain: () => {},
    onArrival: () => {},
  },
  panelUrl: 'about:blank',
  cardUrl: 'about:blank',
  cards: async () => undefined,
  texts: { open: 'open', look: 'look', unreadable: 'unreadable', frame: 'panel', grip: 'grip', card: 'card' },
  languageHint: 'de' as const,
};

const handle = {
  /** Plays these seeds one after another with the windows of this page; says for how many the windows lasted. */
  async play(firstSeed: number, most: number) {
    const closed = [...document.querySelectorAll<HTMLElement>('[data-number]')];
    const faults: string[] = [];
    const sum = { played: 0, pressed: 0, inserted: 0 };
    while (sum.played < most && closed.length >= 8) {
      const ending = new AbortController();
      startComposer({ ...PARTS, signal: ending.signal });
      const run = new RandomRun(firstSeed + sum.played, closed);
      const found = await run.play().catch((error: unknown) => [String(error)]);
      faults.push(...found.map((fault) => `${firstSeed + sum.played}: ${fault} [${run.log.join(', ')}]`));
      sum.played++;
      sum.pressed += run.pressed;
      sum.inserted += run.inserted;
      run.leave();
      ending.abort();
      frames.length = 0;
    }
    return { faults, ...sum };
  },
};

export type InterleavingHandle = typeof handle;
Object.assign(globalThis, { nachklang: handle });
