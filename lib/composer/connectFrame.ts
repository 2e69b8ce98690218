import { isToComposer, type ToComposer, type ToPanel } from './panel-port';

export interface FrameConnection {
  /** Sends now, or as soon as the frame listens. Only the newest `state` waits. */
  send(message: ToPanel): void;
}

/**
 * Opens a private line to the panel in `frame`. The random token in its address tells the panel that the port comes
 * from whoever made the frame. A frame that is put back after the page removed it loads anew and gets a new port.
 */
export function connectFrame(
  frame: HTMLIFrameElement,
  panelUrl: string,
  signal: AbortSignal,
  onMessage: (message: ToComposer) => void,
): FrameConnection {
  const token = crypto.randomUUID();
  let port: MessagePort | undefined;
  let state: ToPanel | undefined;
  let waiting: ToPanel[] = [];
  const connect = () => {
    port?.close();
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isToComposer(data)) onMessage(data);
    };
    // '*': an address with `use_dynamic_url` has an origin that isn't known here. What travels is what the page knows anyway.
    frame.contentWindow?.postMessage({ token }, '*', [channel.port2]);
    for (const message of state ? [state, ...waiting] : waiting) port.postMessage(message);
    waiting = [];
  };
  frame.addEventListener('load', connect, { signal });
  frame.src = `${panelUrl}#${token}`;
  signal.addEventListener('abort', () => port?.close());
  return {
    send(message) {
      if (message.type === 'state') state = message;
      if (port) port.postMessage(message);
      else if (message.type !== 'state') waiting.push(message);
    },
  };
}
