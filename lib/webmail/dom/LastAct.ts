import type { ComposeEnd } from '../adapter';
import { findFirst } from './findFirst';
import { isVisible } from './isVisible';
import type { EndMarks } from './noticeEnd';

/** A mail that is sent leaves the page soon after; later than this, something else took it away. In milliseconds. */
const SOON = 5000;

const DIALOG = '[role="alertdialog"], [role="dialog"]';
/** A question has two or three buttons; where times are offered there are more, or other things to choose with. */
const CHOICE = '[role="menuitem"], [role="listbox"], [role="grid"], [role="combobox"], input:not([type="checkbox"])';
const MOST_BUTTONS = 3;

/** The window that the user was at last: menus and dialogs stand outside of all windows, and belong to it. */
let latest: LastAct | undefined;

type Act = Exclude<ComposeEnd, 'gone'>;

/**
 * What the user last did to end the mail of one window: by trusted clicks and keys alone, in the window, in the menu beside its Send
 * and in the dialogs that ask about it. Whoever does anything else in the window has not ended it.
 */
export class LastAct {
  private act: { kind: Act; at: number } | undefined;
  /** The menu beside Send was opened last. */
  private isInMenu = false;
  private choosesTime = false;
  private answered: Element | undefined;
  private readonly view: Window;
  private readonly onInput = (event: Event) => this.noticeTyping(event);

  constructor(
    private readonly root: HTMLElement,
    private readonly body: HTMLElement,
    private readonly marks: EndMarks,
    private readonly signal: AbortSignal,
  ) {
    const options = { capture: true, signal };
    const view = body.ownerDocument.defaultView ?? window;
    this.view = view;
    // A menu may be gone by the time of the click: the site acts as the button comes up.
    for (const type of ['mouseup', 'click'] as const)
      view.addEventListener(type, (event) => event.isTrusted && this.press(event.target), options);
    view.addEventListener('keydown', (event) => this.noticeKey(event), options);
    signal.addEventListener('abort', () => {
      if (latest === this) latest = undefined;
    });
  }

  /** What ends the mail if its window leaves now; nothing while a question is open that the user hasn't answered. */
  recent(): Act | undefined {
    const { act } = this;
    return act && performance.now() - act.at < SOON && !this.isAsked() ? act.kind : undefined;
  }

  private isAsked(): boolean {
    if (latest !== this) return false;
    const questions = [...this.body.ownerDocument.querySelectorAll('[role="alertdialog"]')];
    return questions.some((each) => each !== this.answered && isVisible(each));
  }

  private noticeKey(event: KeyboardEvent): void {
    const { target, key } = event;
    if (isSign(event)) return;
    if (!event.isTrusted || event.isComposing || !(target instanceof Element)) return;
    if (key === 'Escape' && latest === this) this.forget();
    if (key === 'Enter' || key === ' ') this.press(activeIn(target));
    if (!this.root.contains(target)) return;
    if (this.marks.isSendKey(event)) this.note('sent');
    else if (this.marks.isDiscardKey(event)) this.note('discarded');
  }

  private noticeTyping({ isTrusted, target }: Event): void {
    if (isTrusted && target instanceof Node && this.body.contains(target)) this.forget();
  }

  private press(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    // With the bar above it, by which a window is closed or made small.
    const isInside = (this.root.closest('[role="dialog"]') ?? this.root).contains(target);
    if (isInside) latest = this;
    if (latest !== this) return;
    const dialog = target.closest(DIALOG);
    const isQuestion =
      dialog && !dialog.contains(this.root) && !dialog.querySelector('[contenteditable="true"], textarea');
    const entry = target.closest('[role="menuitem"]');
    if (isQuestion) this.answer(dialog, target);
    else if (entry && this.isInMenu) this.choose(entry);
    else if (isInside && !target.closest('[role="menu"]')) this.pressInside(target);
  }

  private pressInside(target: Element): void {
    const isOn = (variants: readonly string[] = []) => !!findFirst(this.root, variants)?.contains(target);
    const { send, sendToo, discard, menu } = this.marks;
    this.forget();
    this.isInMenu = isOn(menu?.opener);
    if (this.isInMenu) this.heedTyping();
    if (isOn(send) || isOn(sendToo)) this.note('sent');
    else if (isOn(discard)) this.note('discarded');
  }

  /** Where the entries can't be told apart, the mail is sent unless times are offered next. */
  private choose(entry: Element): void {
    const { schedule = [] } = this.marks.menu ?? {};
    this.isInMenu = false;
    this.choosesTime = schedule.length === 0 || entry.matches(schedule.join(','));
    this.heedTyping();
    if (schedule.length === 0) this.note('sent');
  }

  /** The answer, not the question, is what the window waits for. */
  private answer(dialog: Element, target: Element): void {
    this.answered = dialog;
    const { stay } = this.marks;
    if (stay && target.closest(stay)) this.act = undefined;
    else if (this.choosesTime && offersTimes(dialog)) this.note('scheduled');
    else if (this.act) this.note(this.act.kind);
  }

  /** Writing on takes an act back. Only then is it listened to, so that a key costs nothing else. */
  private heedTyping(): void {
    this.view.addEventListener('input', this.onInput, { capture: true, signal: this.signal });
  }

  private note(kind: Act): void {
    latest = this;
    this.act = { kind, at: performance.now() };
    this.heedTyping();
  }

  private forget(): void {
    this.act = undefined;
    this.isInMenu = false;
    this.choosesTime = false;
    this.view.removeEventListener('input', this.onInput, true);
  }
}

/** Such a key writes, whatever site: it ends no mail, and chooses nothing. Space may press a button. */
function isSign({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key?.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
}

/** A menu may keep the focus itself and name the entry that a key chooses. */
function activeIn(target: Element): Element {
  const id = target.getAttribute('aria-activedescendant');
  return (id && target.ownerDocument.getElementById(id)) || target;
}

function offersTimes(dialog: Element): boolean {
  return dialog.querySelector(CHOICE) !== null || dialog.querySelectorAll('button').length > MOST_BUTTONS;
}
