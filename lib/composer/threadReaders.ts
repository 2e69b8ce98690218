import type { ThreadReader } from '../webmail/thread';
import { handOver, receive, type World } from './handOver';

const WHAT = 'thread-reader';

/** Hands the reader of this page's threads to whoever waits for it in this world. */
export function handOverReader(reader: ThreadReader, world?: World): void {
  handOver(WHAT, [reader], world);
}

/** Takes the reader as it is handed over, until `signal` aborts. */
export function receiveReader(take: (reader: ThreadReader) => void, signal: AbortSignal, world?: World): void {
  receive(WHAT, take, signal, world);
}
