import { describe, expect, it, vi } from 'vitest';
import { isToPanel, type ToComposer, type ToPanel } from '../../../lib/composer/panel-port';
import { receivePort } from '../../../lib/composer/receivePort';

const TOKEN = '6f1c2b1e-0000-4000-8000-000000000000';
const FOCUS: ToPanel = { type: 'focus' };

/** A framed page that can be spoken to, and the window around it. */
function makePage(hash = `#${TOKEN}`) {
  const parent = {};
  const page = Object.assign(new EventTarget(), { parent, location: { hash } });
  const line = receivePort<ToComposer, ToPanel>(page as unknown as Window, isToPanel);
  /** Somebody hands over a port; their end of it comes back. */
  const hand = (data: unknown, source: unknown = parent, withPort = true) => {
    const { port1, port2 } = new MessageChannel();
    const ports = withPort ? [port2] : [];
    page.dispatchEvent(Object.assign(new Event('message'), { data, source, ports }));
    return port1;
  };
  return { page, parent, line, hand };
}

type Taken = Awaited<ReturnType<typeof makePage>['line']>;

/** What the ends hear of a message of the page, by the time that its own end has heard it. */
async function heardAt(ends: Record<string, MessagePort>, taken: Taken): Promise<string[]> {
  const heard: string[] = [];
  for (const [name, end] of Object.entries(ends)) end.onmessage = ({ data }) => heard.push(`${name}: ${data.type}`);
  taken?.send({ type: 'minimise' });
  await vi.waitFor(() => expect(heard).toContain('own: minimise'));
  for (const end of Object.values(ends)) end.close();
  return heard;
}

describe('The panel answers only the compose window it was opened for (H7)', () => {
  it('takes the port of who knows its token, from the window around it', async () => {
    const { line, hand } = makePage();
    const port = hand({ token: TOKEN });
    const taken = await line;
    const listener = vi.fn();
    taken?.onMessage(listener);
    port.postMessage(FOCUS);
    await vi.waitFor(() => expect(listener).toHaveBeenCalledExactlyOnceWith(FOCUS));
    expect(await heardAt({ own: port }, taken)).toEqual(['own: minimise']);
  });

  it.each([
    ['another token', { token: TOKEN.replace('6', '7') }],
    ['no token', {}],
    ['an empty token', { token: '' }],
    ['a token in another type', { token: [TOKEN] }],
    ['nothing at all', null],
  ])('takes no port with %s', async (_, data) => {
    const { line, hand } = makePage();
    const foreign = hand(data);
    const own = hand({ token: TOKEN });
    const taken = await line;
    expect(await heardAt({ foreign, own }, taken)).toEqual(['own: minimise']);
  });

  it('takes no port from another window, nor a second one, nor any while its address names no token', async () => {
    const { line, hand } = makePage();
    const foreign = hand({ token: TOKEN }, {});
    const own = hand({ token: TOKEN });
    const late = hand({ token: TOKEN });
    const taken = await line;
    const nameless = makePage('');
    const open = nameless.hand({ token: '' });
    let isTaken = false;
    void nameless.line.then(() => {
      isTaken = true;
    });
    expect(await heardAt({ foreign, own, late, open }, taken)).toEqual(['own: minimise']);
    expect(isTaken).toBe(false);
  });

  it('hears nothing over its own line that is no message to a panel, and stands in no frame alone', async () => {
    const { line, hand } = makePage();
    const port = hand({ token: TOKEN });
    const listener = vi.fn();
    (await line)?.onMessage(listener);
    for (const message of [null, 'focus', { type: 'insert' }, { type: 'constructor' }, { type: 'state', state: {} }])
      port.postMessage(message);
    port.postMessage(FOCUS);
    await vi.waitFor(() => expect(listener).toHaveBeenCalled());
    expect(listener.mock.calls).toEqual([[FOCUS]]);
    port.close();
    const alone = Object.assign(new EventTarget(), { location: { hash: `#${TOKEN}` } }) as unknown as Window;
    expect(await receivePort<ToComposer, ToPanel>(Object.assign(alone, { parent: alone }), isToPanel)).toBeNull();
  });

  it('is told whether it is seen, each question its own answer, and what was refused besides (P8)', async () => {
    const { line, hand } = makePage();
    const port = hand({ token: TOKEN });
    const taken = await line;
    const concealed = vi.fn();
    taken?.onConcealed(concealed);
    const questions = [taken?.askSight(), taken?.askSight()];
    port.postMessage({ type: 'concealed' });
    port.postMessage({ type: 'sight', isClear: 'yes' });
    port.postMessage({ type: 'sight', isClear: true });
    port.postMessage({ type: 'sight', isClear: false });
    expect(await Promise.all(questions)).toEqual([true, false]);
    expect(concealed).toHaveBeenCalledTimes(1);
    port.close();
  });
});
