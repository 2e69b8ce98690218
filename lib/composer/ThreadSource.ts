import type { ThreadReader } from '../webmail/thread';
import { boundThread } from './boundThread';
import type { ComposeSession } from './ComposeSession';
import type { World } from './handOver';
import type { SeenThread } from './thread-port';
import { receiveReader } from './threadReaders';

/** What stands in the thread that is open now, or `null`. */
export type ReadThread = () => Promise<SeenThread | null>;

interface SourceParts {
  /** Has the reader brought into this world; resolves when it has been handed over. */
  bring: () => Promise<unknown>;
  document: Document;
  signal: AbortSignal;
  world?: World;
}

/** Reads threads by a script that is brought when a thread is first asked for; where it can't be brought there are none. */
export function createThreadSource({ bring, document, signal, world }: SourceParts): ReadThread {
  let reader: ThreadReader | undefined;
  receiveReader(
    (given) => {
      reader = given;
    },
    signal,
    world,
  );
  return async () => {
    if (!reader) await bring().catch(() => undefined);
    const thread = reader?.read(document);
    return thread ? boundThread(thread, document.documentElement.lang) : null;
  };
}

/** Tells the panel what stands in the open thread. */
export async function tellThread({ panel, parts }: ComposeSession): Promise<void> {
  const thread = (await parts.readThread?.().catch(() => null)) ?? null;
  panel.send({ type: 'thread', thread });
}
