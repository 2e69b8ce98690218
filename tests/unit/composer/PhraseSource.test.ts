import { describe, expect, it, vi } from 'vitest';
import type { World } from '../../../lib/composer/handOver';
import { createPhraseSource } from '../../../lib/composer/PhraseSource';
import { handOverEngine, handOverTables } from '../../../lib/composer/phraseTables';
import type { Language } from '../../../lib/domain/application';
import { compileRules } from '../../../lib/phrases/compile/compileRules';
import { phraseEngine } from '../../../lib/phrases/phraseEngine';
import { ruleWith } from '../phrases/check-with';

const tablesFor = (language: Language) => compileRules([ruleWith({ language, patterns: ['erwarte'] })], {}, language);
const DE = tablesFor('de');
const POSITION = { greetingLines: 0, closingLines: 0, openingAfter: -1 };

/** The background brings the tables into `world`, unless it is told otherwise. */
function makeSource(world: World = {}) {
  const ending = new AbortController();
  const bring = vi.fn(async (language: Language) => {
    handOverEngine(phraseEngine, world);
    handOverTables(language, tablesFor(language), world);
    return { injected: true };
  });
  const source = createPhraseSource({ bring, signal: ending.signal, world });
  const arrivals = vi.fn();
  source.onArrival(arrivals, ending.signal);
  return { world, ending, bring, source, arrivals };
}

const settled = () =>
  new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(() => queueMicrotask(resolve))));

describe('The tables of a language', () => {
  it('are brought once, when they are first wanted, and work from then on', async () => {
    const { source, bring, arrivals } = makeSource();
    expect(source.scannerOf('de')).toBeUndefined();
    source.want('de');
    source.want('de');
    await settled();
    source.want('de');
    expect(bring.mock.calls).toEqual([['de']]);
    expect(arrivals).toHaveBeenCalledOnce();
    expect(source.scannerOf('de')?.scan('Ich erwarte viel', POSITION).findings).toHaveLength(1);
    expect(source.scannerOf('en')).toBeUndefined();
  });

  it.each([
    ['the tab does not take them', async () => ({ injected: false })],
    ['they are taken and hand over nothing', async () => ({ injected: true })],
  ])('are not asked for at every key when %s, but once more when the user comes back (P5)', async (_, answer) => {
    const { source, bring, arrivals } = makeSource();
    bring.mockImplementationOnce(answer);
    source.want('de');
    await settled();
    source.want('de');
    expect(bring).toHaveBeenCalledOnce();
    expect(arrivals).not.toHaveBeenCalled();
    source.tryAgain();
    source.want('de');
    await settled();
    expect(bring).toHaveBeenCalledTimes(2);
    expect(source.scannerOf('de')).toBeDefined();
  });

  it('are asked for three times at most while nobody answers, and again when the user comes back (P5)', async () => {
    const { source, bring } = makeSource();
    bring.mockRejectedValue(new Error('unreachable'));
    for (let key = 0; key < 5; key++) {
      source.want('de');
      await settled();
    }
    expect(bring).toHaveBeenCalledTimes(3);
    source.tryAgain();
    source.want('de');
    await settled();
    expect(bring).toHaveBeenCalledTimes(4);
  });

  it('are not asked for twice while they are on their way', async () => {
    const { source, bring } = makeSource();
    source.want('de');
    source.tryAgain();
    source.want('de');
    expect(bring).toHaveBeenCalledOnce();
  });

  it('change nothing when they are injected a second time (P2)', async () => {
    const { world, source, arrivals } = makeSource();
    source.want('de');
    await settled();
    const before = source.scannerOf('de');
    handOverTables('de', DE, world);
    expect(source.scannerOf('de')).toBe(before);
    expect(arrivals).toHaveBeenCalledOnce();
  });

  it('go to the composer that came last, also when the one before leaves afterwards (P1, P2)', async () => {
    const older = makeSource();
    const newer = makeSource(older.world);
    older.ending.abort();
    handOverEngine(phraseEngine, older.world);
    handOverTables('de', DE, older.world);
    expect(newer.source.scannerOf('de')).toBeDefined();
    expect(older.source.scannerOf('de')).toBeUndefined();
    expect(older.arrivals).not.toHaveBeenCalled();
    newer.ending.abort();
    expect(() => handOverTables('en', DE, older.world)).not.toThrow();
    expect(Object.getOwnPropertySymbols(older.world)).toEqual([]);
  });

  it('are of no use before the engine is here, and check nothing', () => {
    const { world, source, arrivals } = makeSource();
    handOverTables('de', DE, world);
    expect(source.scannerOf('de')).toBeUndefined();
    expect(source.createChecker()).toBeUndefined();
    expect(arrivals).not.toHaveBeenCalled();
  });

  it('are not asked for by a composer that has left', () => {
    const { source, bring, ending } = makeSource();
    ending.abort();
    source.want('de');
    expect(bring).not.toHaveBeenCalled();
  });

  it('of another build that the engine cannot read bring no findings, and can be brought anew', async () => {
    const { world, source } = makeSource();
    handOverEngine(phraseEngine, world);
    expect(() => handOverTables('de', { ...DE, patterns: '~~~' }, world)).toThrow();
    expect(source.scannerOf('de')).toBeUndefined();
    source.want('de');
    await settled();
    expect(source.scannerOf('de')).toBeDefined();
  });
});
