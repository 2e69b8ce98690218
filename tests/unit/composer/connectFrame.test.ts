import { describe, expect, it, vi } from 'vitest';
import { connectFrame, type Message } from '../../../lib/composer/connectFrame';

/** As much of a frame as the line to it needs. */
function makeFrame() {
  const frame = Object.assign(new EventTarget(), { src: '', contentWindow: { postMessage: vi.fn() }, focus: vi.fn() });
  const line = connectFrame<Message, Message>(frame as unknown as HTMLIFrameElement, {
    url: 'https://extension.example/page.html',
    signal: new AbortController().signal,
    accepts: (value): value is Message => Boolean(value),
    onMessage: () => {},
  });
  return { frame, line, load: () => frame.dispatchEvent(new Event('load')) };
}

describe('The keyboard', () => {
  it('goes to a frame whose page stands at once', () => {
    const { frame, line, load } = makeFrame();
    load();
    line.focus(() => true);
    expect(frame.focus).toHaveBeenCalledTimes(1);
  });

  it('goes to a frame that is still loading when its page stands, once, so that keys don’t stay with the mail', () => {
    const { frame, line, load } = makeFrame();
    line.focus(() => true);
    expect(frame.focus).not.toHaveBeenCalled();
    load();
    load();
    expect(frame.focus).toHaveBeenCalledTimes(1);
  });

  it('stays where it is when the frame is no longer wanted by the time its page stands', () => {
    const { frame, line, load } = makeFrame();
    let isOpen = true;
    line.focus(() => isOpen);
    isOpen = false;
    load();
    expect(frame.focus).not.toHaveBeenCalled();
  });
});
