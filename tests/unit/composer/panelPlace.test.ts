// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { focus, frames, KNOWN, makeMail, startBeside } from './compose-fixture';
import { freshPage } from './freshPage';

vi.mock('../../../lib/composer/connectFrame', async () => ({
  connectFrame: (await import('./compose-fixture')).standInForFrame,
}));

freshPage();

/** Opens a mail to Anna and gives the parts of the panel beside it. */
async function openMail(answers: Record<string, unknown> = {}) {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const mail = makeMail();
  const { asked } = startBeside([mail], answers);
  await focus(mail);
  const root = attach.mock.results[0]?.value as ShadowRoot;
  attach.mockRestore();
  const part = (name: string) => root.querySelector<HTMLElement>(`.${name}`) as HTMLElement;
  const kept = () => asked.filter(({ name }) => name === 'composer/place').map(({ data }) => data);
  const key = (name: string) => {
    for (const type of ['keydown', 'keyup'])
      part('grip').dispatchEvent(new KeyboardEvent(type, { key: name, bubbles: true, cancelable: true }));
  };
  return { mail, part, kept, key, isOpen: () => !part('card').hidden && part('pill').hidden };
}

describe('The panel’s place', () => {
  it('stays folded where the user has left it so in this mailbox, and opens by the button, which is remembered too', async () => {
    const { part, kept, isOpen } = await openMail({
      'composer/context': { ...KNOWN, panel: { at: null, isFolded: true } },
    });
    expect(isOpen()).toBe(false);
    expect(kept()).toEqual([]);
    part('pill').click();
    expect(isOpen()).toBe(true);
    expect(kept()).toEqual([{ at: null, isFolded: false }]);
  });

  it('is remembered once when the user folds the panel, and tells numbers and a flag alone (H7)', async () => {
    const { isOpen, kept } = await openMail();
    expect(isOpen()).toBe(true);
    frames[0]?.say({ type: 'minimise' });
    frames[0]?.say({ type: 'minimise' });
    expect(isOpen()).toBe(false);
    expect(kept()).toEqual([{ at: null, isFolded: true }]);
  });

  it('can be changed by arrow keys, is remembered as shares of the room, and Home puts it back beside the mail', async () => {
    const { key, kept, part } = await openMail();
    expect(part('grip').getAttribute('aria-label')).toBe('grip');
    key('ArrowRight');
    key('a');
    expect(kept()).toEqual([{ at: { x: expect.any(Number), y: expect.any(Number) }, isFolded: false }]);
    key('Home');
    expect(kept().at(-1)).toEqual({ at: null, isFolded: false });
  });

  it('is never written for a mail that was only opened', async () => {
    const { kept } = await openMail({
      'composer/context': { ...KNOWN, panel: { at: { x: 1, y: 1 }, isFolded: false } },
    });
    expect(kept()).toEqual([]);
  });
});
