import type { Message } from './connectFrame';
import { isSightAnswer, type SightQuestion } from './sight';

/** An extension page's end of the line to the mail page that holds its frame. */
export interface Line<To extends Message, From extends Message> {
  send(message: To): void;
  /** Takes over from the listener before; what came in the meantime is delivered first. */
  onMessage(listener: (message: From) => void): void;
}

/** What also knows whether the script that made the frame sees it as it is. */
export interface SightLine<To extends Message, From extends Message> extends Line<To, From> {
  askSight(): Promise<boolean>;
  /** An act that was sent was not done, because the frame is concealed. */
  onConcealed(listener: () => void): void;
}

/** The first message to the frame; it carries the port. */
export interface Handshake {
  token: string;
}

export function isHandshake(value: unknown, token: string): value is Handshake {
  return token.length >= 16 && typeof value === 'object' && value !== null && 'token' in value && value.token === token;
}

/**
 * Waits in a framed page for the port of the script that made the frame: once, from the parent window alone, and only with
 * the token in the page's own address. Resolves to `null` in a page that stands in no frame. What `accepts` refuses is not heard.
 */
export function receivePort<To extends Message, From extends Message>(
  page: Window,
  accepts: (value: unknown) => value is From,
): Promise<SightLine<To, From> | null> {
  if (page.parent === page) return Promise.resolve(null);
  const token = page.location.hash.slice(1);
  return new Promise((resolve) => {
    const listen = (event: MessageEvent<unknown>) => {
      const [port] = event.ports;
      if (event.source !== page.parent || !isHandshake(event.data, token) || !port) return;
      page.removeEventListener('message', listen);
      resolve(speakOver(port, accepts));
    };
    page.addEventListener('message', listen);
  });
}

function speakOver<To extends Message, From extends Message>(
  port: MessagePort,
  accepts: (value: unknown) => value is From,
): SightLine<To, From> {
  const early: From[] = [];
  let deliver = (message: From) => {
    early.push(message);
  };
  const asked: ((isClear: boolean) => void)[] = [];
  let conceal = () => {};
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (accepts(data)) deliver(data);
    else if (!isSightAnswer(data)) return;
    else if (data.type === 'concealed') conceal();
    else asked.shift()?.(data.isClear);
  };
  return {
    askSight() {
      port.postMessage({ type: 'sight' } satisfies SightQuestion);
      return new Promise((resolve) => asked.push(resolve));
    },
    onConcealed(listener) {
      conceal = listener;
    },
    send: (message) => port.postMessage(message),
    onMessage(listener) {
      deliver = listener;
      for (const message of early.splice(0)) listener(message);
    },
  };
}
