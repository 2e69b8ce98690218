import { readMailText } from './readMailText';

/** A time of day in any script: `10:30`, `10.30`, `10h30`, `10 Uhr`, `2 pm`. */
const TIME = /\p{Nd}{1,2} ?[:.h時] ?\p{Nd}{2}|\p{Nd}{1,2} ?(?:Uhr|[ap]\.?m\b)/iu;
const CONTROLS = 'button, [role="button"], [role="menuitem"], select, input';
/** Yes, no and perhaps, or a menu with them. */
const FEWEST_CONTROLS = 2;

/**
 * The words of the calendar card that both sites show beside an invitation, in lines; `''` without one. No attribute that lasts is known
 * of it, so it is known by what it is: a part of the mail beside its body, with a time of day and with buttons to answer.
 *
 * @param message the whole mail
 * @param inner its body, or its sender where it has none
 * @param head what the mail's own header holds; a part with any of these is no card
 */
export function readInvitation(message: HTMLElement, inner: HTMLElement, head: string): string {
  for (let part: HTMLElement | null = inner; part && part !== message; part = part.parentElement) {
    for (const other of part.parentElement?.children ?? []) {
      if (other === part || !(other instanceof HTMLElement) || !isCard(other, head)) continue;
      return readMailText(other, { parts: CONTROLS, start: ':not(*)' });
    }
  }
  return '';
}

function isCard(part: HTMLElement, head: string): boolean {
  if (part.matches(head) || part.querySelector(head)) return false;
  // Where one writes an answer there are buttons and perhaps times too.
  if (part.querySelector('[contenteditable="true"], textarea')) return false;
  return part.querySelectorAll(CONTROLS).length >= FEWEST_CONTROLS && TIME.test(part.textContent ?? '');
}
