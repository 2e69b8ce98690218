import { isInSight } from './isInSight';
import { isAct, isSightQuestion, type SightAnswer } from './sight';

/** What travels over a line to a frame, both ways. */
export interface Message {
  type: string;
}

export interface FrameConnection<To extends Message> {
  /** Sends now, or as soon as the frame listens. Of `state` only the newest waits. */
  send(message: To): void;
  /**
   * Gives the frame the keyboard now, or, once its page stands, if it is still wanted: a frame that gets the focus while its
   * page is loading seems to have it, and the browser goes on giving the keys to the mail.
   */
  focus(isWanted: () => boolean): void;
}

export interface FrameParts<From extends Message> {
  /** Address of the extension's own page. */
  url: string;
  signal: AbortSignal;
  /** What the page may say; anything else is not heard. */
  accepts(value: unknown): value is From;
  onMessage(message: From): void;
}

/**
 * Opens a private line to the extension page in `frame`. The random token in its address tells the page that the port comes
 * from whoever made the frame. A frame that is put back after the page removed it loads anew and gets a new port. What would change
 * the mail is not heard while the page conceals the frame; the frame is told so (P8).
 */
export function connectFrame<To extends Message, From extends Message>(
  frame: HTMLIFrameElement,
  { url, signal, ...parts }: FrameParts<From>,
): FrameConnection<To> {
  const token = crypto.randomUUID();
  let port: MessagePort | undefined;
  let state: To | undefined;
  let waiting: To[] = [];
  let isFocusWanted = () => false;
  const focusFrame = () => frame.focus({ preventScroll: true });
  const connect = () => {
    port?.close();
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = ({ data }: MessageEvent<unknown>) => hear(data, frame, channel.port1, parts);
    // '*': an address with `use_dynamic_url` has an origin that isn't known here. What travels is what the page knows anyway.
    frame.contentWindow?.postMessage({ token }, '*', [channel.port2]);
    if (isFocusWanted()) focusFrame();
    isFocusWanted = () => false;
    for (const message of state ? [state, ...waiting] : waiting) port.postMessage(message);
    waiting = [];
  };
  frame.addEventListener('load', connect, { signal });
  frame.src = `${url}#${token}`;
  signal.addEventListener('abort', () => port?.close());
  return {
    send(message) {
      if (message.type === 'state') state = message;
      if (port) port.postMessage(message);
      else if (message.type !== 'state') waiting.push(message);
    },
    focus(isWanted) {
      if (port) focusFrame();
      else isFocusWanted = isWanted;
    },
  };
}

function hear<From extends Message>(
  data: unknown,
  frame: HTMLIFrameElement,
  line: MessagePort,
  { accepts, onMessage }: Pick<FrameParts<From>, 'accepts' | 'onMessage'>,
): void {
  const answer = (message: SightAnswer) => line.postMessage(message);
  if (isSightQuestion(data)) answer({ type: 'sight', isClear: isInSight(frame) });
  else if (!accepts(data)) return;
  else if (isAct(data) && !isInSight(frame)) answer({ type: 'concealed' });
  else onMessage(data);
}
