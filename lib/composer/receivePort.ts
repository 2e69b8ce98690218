import { isHandshake, isToPanel, type ToComposer, type ToPanel } from './panel-port';

/** The panel's end of the line. */
export interface ComposerConnection {
  send(message: ToComposer): void;
  /** Takes over from the listener before; what came in the meantime is delivered first. */
  onMessage(listener: (message: ToPanel) => void): void;
}

/**
 * Waits in the panel page for the port of the compose window that made the frame: once, from the parent window alone,
 * and only with the token in the page's own address. Resolves to `null` in a page that stands in no frame.
 */
export function receivePort(page: Window): Promise<ComposerConnection | null> {
  if (page.parent === page) return Promise.resolve(null);
  const token = page.location.hash.slice(1);
  return new Promise((resolve) => {
    const listen = (event: MessageEvent<unknown>) => {
      const [port] = event.ports;
      if (event.source !== page.parent || !isHandshake(event.data, token) || !port) return;
      page.removeEventListener('message', listen);
      resolve(speakOver(port));
    };
    page.addEventListener('message', listen);
  });
}

function speakOver(port: MessagePort): ComposerConnection {
  const early: ToPanel[] = [];
  let deliver = (message: ToPanel) => {
    early.push(message);
  };
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isToPanel(data)) deliver(data);
  };
  return {
    send: (message) => port.postMessage(message),
    onMessage(listener) {
      deliver = listener;
      for (const message of early.splice(0)) listener(message);
    },
  };
}
