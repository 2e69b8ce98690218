import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { senderKind } from '../../../lib/messages/sender';
import { OWN, SENDERS } from './senders';

describe('Who is asking (H7, P12)', () => {
  it.each(Object.entries(SENDERS))('%s', (_, { sender, kind }) => {
    expect(senderKind(sender, OWN)).toBe(kind);
  });

  it('knows Firefox by its own address', () => {
    const own = { id: 'nachklang@nachklang.example', baseUrl: 'moz-extension://11111111-2222-3333-4444-555555555555/' };
    expect(senderKind({ id: own.id, url: `${own.baseUrl}popup.html` }, own)).toBe('page');
    expect(senderKind({ id: own.id, url: `${own.baseUrl}compose-panel.html`, frameId: 9 }, own)).toBe('panel');
    expect(senderKind({ id: own.id, url: 'moz-extension://11111111-2222/popup.html' }, own)).toBe('stranger');
  });

  it('trusts no other address, whatever it looks like', () => {
    const sender = fc.record({
      id: fc.constant(OWN.id),
      url: fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string()),
      frameId: fc.constantFrom(0, 1),
      tab: fc.constant({ index: 0, highlighted: true, active: true, pinned: false, incognito: false }),
    });
    fc.assert(fc.property(sender, (each) => senderKind(each, OWN) === 'stranger'));
  });
});
