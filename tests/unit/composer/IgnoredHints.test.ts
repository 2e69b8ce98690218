import { describe, expect, it } from 'vitest';
import { IgnoredHints } from '../../../lib/composer/IgnoredHints';
import { hintKey } from '../../../lib/phrases/hintKey';

const EVERYWHERE = { mail: null, applicationId: null };

describe('A category that is switched off', () => {
  it('hides each of its rules in every mail, and no other', () => {
    const ignored = new IgnoredHints();
    ignored.keep([hintKey('stock', null, EVERYWHERE)]);
    expect(ignored.has('stock/synergy', 'Synergien')).toBe(true);
    expect(ignored.has('pushy/own-deadline', 'bis Freitag')).toBe(false);
    expect(ignored.has('letter/long_letter', null)).toBe(false);
  });

  it('is marked again once it is switched on', () => {
    const ignored = new IgnoredHints();
    ignored.keep([hintKey('stock', null, EVERYWHERE)]);
    ignored.keep([]);
    expect(ignored.has('stock/synergy', 'Synergien')).toBe(false);
  });
});
