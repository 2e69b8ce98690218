import type { ComposeSession } from './ComposeSession';
import type { FindingCard } from './FindingCard';
import { handOver, receive, type World } from './handOver';

/** Makes the card of one compose window; it lives no longer than `signal`. */
export type MakeCard = (session: ComposeSession, signal: AbortSignal) => FindingCard;

/** Where a composer has its cards from; `undefined` when the script of the card could not be brought. */
export type CardSource = () => Promise<MakeCard | undefined>;

const WHAT = 'card';
/** Where it can't be brought so often, there is none. */
const TRIES = 3;

export function handOverCard(make: MakeCard, world?: World): void {
  handOver(WHAT, [make], world);
}

/** A source that has the card's script brought in by the background when a mail first has something to explain. */
export function createCardSource(bring: () => Promise<unknown>, signal: AbortSignal, world?: World): CardSource {
  let make: MakeCard | undefined;
  let coming: Promise<unknown> | undefined;
  let tries = 0;
  receive(
    WHAT,
    (arrived: MakeCard) => {
      make = arrived;
    },
    signal,
    world,
  );
  return async () => {
    if (!make && !coming && tries < TRIES) {
      tries++;
      coming = bring().catch(() => {});
    }
    await coming;
    coming = undefined;
    return make;
  };
}

/** The mail was read anew: its card is made when there is something to explain, and knows of it. */
export async function updateCard(session: ComposeSession, signal: AbortSignal): Promise<void> {
  if (!session.card && session.findings.length > 0) {
    const make = await session.parts.cards();
    if (!signal.aborted) session.card ??= make?.(session, signal);
  }
  session.card?.update();
}
