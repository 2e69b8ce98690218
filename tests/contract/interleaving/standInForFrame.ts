import type { FrameConnection, FrameParts, Message } from '../../../lib/composer/connectFrame';
import type { ToComposer, ToPanel } from '../../../lib/composer/panel-port';

/** A panel's frame as the composer sees it, without the page in it: the run presses its button. */
export interface StandInFrame {
  latest: Extract<ToPanel, { type: 'state' }>['state'] | undefined;
  outcomes: string[];
  say(message: ToComposer): void;
  signal: AbortSignal;
}

export const frames: StandInFrame[] = [];

/** Takes the place of `connectFrame` in the world of this test. */
export function connectFrame<To extends Message, From extends Message>(
  element: HTMLIFrameElement,
  { signal, onMessage }: FrameParts<From>,
): FrameConnection<To> {
  const frame: StandInFrame = {
    latest: undefined,
    outcomes: [],
    say: (message) => onMessage(message as unknown as From),
    signal,
  };
  frames.push(frame);
  return {
    focus: () => element.focus(),
    send(sent) {
      const message = sent as unknown as ToPanel;
      if (message.type === 'state') frame.latest = message.state;
      if (message.type === 'inserted') frame.outcomes.push(message.outcome);
    },
  };
}
