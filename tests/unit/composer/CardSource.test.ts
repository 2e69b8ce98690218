import { describe, expect, it } from 'vitest';
import { createCardSource, handOverCard, type MakeCard } from '../../../lib/composer/CardSource';
import type { World } from '../../../lib/composer/handOver';

const make: MakeCard = () => {
  throw new Error('not made here');
};

describe('The script of the card', () => {
  it('is brought once, however many mails ask for it at the same time', async () => {
    const world: World = {};
    let asked = 0;
    const bring = async () => {
      asked++;
      handOverCard(make, world);
    };
    const cards = createCardSource(bring, new AbortController().signal, world);
    expect(await Promise.all([cards(), cards()])).toEqual([make, make]);
    expect(await cards()).toBe(make);
    expect(asked).toBe(1);
  });

  it('is asked for again when it could not be brought, but not for ever (P5)', async () => {
    let asked = 0;
    const fail = async () => {
      asked++;
      throw new Error('unreachable');
    };
    const cards = createCardSource(fail, new AbortController().signal, {});
    for (let time = 0; time < 10; time++) expect(await cards()).toBeUndefined();
    expect(asked).toBe(3);
  });
});
