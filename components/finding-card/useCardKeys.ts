import { type RefObject, useLayoutEffect } from 'react';
import type { Shortcut } from '../../lib/composer/shortcut';
import type { CardTools } from './card-tools';

const REACHABLE = 'button, summary';

/** Escape gives the caret back to the mail, the shortcuts go on, and Tab stays in the card until then. */
export function useCardKeys(
  card: RefObject<HTMLElement | null>,
  go: (shortcut: Shortcut) => void,
  tools: Pick<CardTools, 'line' | 'shortcutOf'>,
) {
  // Listens anew before anything is painted: a key that comes right after what it answers to is not taken for one before it.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape') return tools.line.send({ type: 'backToText' });
      if (event.key === 'Tab') return stayInside(event, card.current);
      // A key that is held down was meant for what had the focus before.
      if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
      const shortcut = tools.shortcutOf(event);
      if (!shortcut) return;
      event.preventDefault();
      go(shortcut);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [card, go, tools]);
}

function stayInside(event: KeyboardEvent, card: HTMLElement | null) {
  const all = [...(card?.querySelectorAll<HTMLElement>(REACHABLE) ?? [])].filter((each) => each.offsetParent !== null);
  const [edge, other] = event.shiftKey ? [all[0], all.at(-1)] : [all.at(-1), all[0]];
  if (document.activeElement !== edge && card?.contains(document.activeElement)) return;
  event.preventDefault();
  other?.focus();
}
