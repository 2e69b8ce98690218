import { MessageError } from '../messages/client';
import type { MessageName } from '../messages/protocol';
import type { Ask } from './ask';
import type { Message } from './connectFrame';
import type { SightLine } from './receivePort';
import type { Doubt } from './sight';
import { watchAge } from './watchAge';

/** What a framed page says and does only in plain sight. */
export interface Sight<To extends Message, From extends Message> {
  line: SightLine<To, From>;
  /** Asks the background; what changes records and was pressed in a concealed frame is refused. */
  ask: Ask;
  /** Whether a click or key is the user's, who sees what they press. */
  isByUser(event: { isTrusted: boolean }): boolean;
  /** Says that what was pressed has only just come into view. */
  onEarly(): void;
  /** Hears why nothing was done, and `null` when the next press does something. */
  onRefused(listener: (doubt: Doubt | null) => void): void;
}

const CHANGES: readonly MessageName[] = ['application/change', 'application/undo', 'hints/hide', 'hints/show'];
const PRESSED = 'button, a';
/** Only shows, folds or leads away. */
const HARMLESS = '[data-harmless]';

/** Holds back what is pressed in this framed page while it is concealed, or younger than a user can have meant (P8). */
export function watchSight<To extends Message, From extends Message>(
  line: SightLine<To, From>,
  ask: Ask,
): Sight<To, From> {
  let tell = (_: Doubt | null) => {};
  const doubt = watchAge(document.documentElement);
  const verdict = holdPresses(doubt, line, (why) => tell(why));
  line.onConcealed(() => tell('covered'));
  return {
    line,
    async ask(name, data) {
      if (CHANGES.includes(name) && (await verdict()) === false) {
        tell('covered');
        throw new MessageError('refused', name);
      }
      return ask(name, data);
    },
    isByUser: ({ isTrusted }) => isTrusted && doubt() === null,
    onEarly: () => tell('young'),
    onRefused(listener) {
      tell = listener;
    },
  };
}

/** Returns what the script around the frame says of the press that is being answered; `undefined` when there is none. */
function holdPresses(
  doubt: () => Doubt | null,
  line: Pick<SightLine<Message, Message>, 'askSight'>,
  tell: (doubt: Doubt | null) => void,
): () => Promise<boolean> | undefined {
  let verdict: Promise<boolean> | undefined;
  const hold = (event: Event) => {
    const why = doubt();
    if (!isPress(event, why)) return;
    tell(why);
    if (why) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    verdict = line.askSight();
    // What is asked for later was not pressed now.
    setTimeout(() => {
      verdict = undefined;
    });
  };
  for (const type of ['click', 'submit']) window.addEventListener(type, hold, true);
  return () => verdict;
}

/** A page that is too young takes no pointer: there the click comes to its root. */
function isPress({ type, target }: Event, doubt: Doubt | null): boolean {
  if (!(target instanceof Element) || target.closest(HARMLESS)) return false;
  return (
    type === 'submit' || target.closest(PRESSED) !== null || (doubt === 'young' && target === document.documentElement)
  );
}
