import type { Attachments, ComposeWindow, Recipient } from '../webmail/adapter';

/** Names become chips a moment after the key or click that chose them, in milliseconds. */
const SETTLED = 250;

interface SurroundingListeners {
  onRecipients(recipients: Recipient[]): void;
  onAttachments(attachments: Attachments): void;
}

/**
 * Calls back with recipients and attachments at the start and whenever they have changed. Watches the compose window around
 * the body, not the body: what is typed there changes neither.
 */
export function watchSurroundings(
  { body, root, recipients, attachments }: Pick<ComposeWindow, 'body' | 'root' | 'recipients' | 'attachments'>,
  signal: AbortSignal,
  { onRecipients, onAttachments }: SurroundingListeners,
): void {
  let known: string | undefined;
  let seen: Attachments | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = () => {
    const files = attachments();
    const now = recipients();
    const name = now.map((each) => `${each.email} ${each.name}`).join('\n');
    if (files !== seen) onAttachments(files);
    seen = files;
    if (name !== known) onRecipients(now);
    known = name;
  };
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(read, SETTLED);
  };
  const outside = (target: EventTarget | null) => !(target instanceof Node) || !body.contains(target);
  const observer = new MutationObserver((records) => {
    if (records.some(({ target }) => outside(target))) schedule();
  });
  observer.observe(root, { childList: true, subtree: true });
  watchFields(root, signal, { isField: outside, onChange: schedule });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  read();
}

interface Fields {
  isField(target: EventTarget | null): boolean;
  onChange(): void;
}

/**
 * What is written is heard in the field itself, so that a key in the mail costs nothing here. One that a script fills, and nobody
 * has entered, is read at the next focus.
 */
function watchFields(root: HTMLElement, signal: AbortSignal, { isField, onChange }: Fields): void {
  const options = { capture: true, signal };
  const hear = (target: EventTarget | null) => isField(target) && target?.addEventListener('input', onChange, options);
  for (const type of ['focusout', 'change'] as const)
    root.addEventListener(type, ({ target }) => isField(target) && onChange(), options);
  const enter = ({ target }: Event) => {
    hear(target);
    onChange();
  };
  root.addEventListener('focusin', enter, options);
  const { activeElement } = root.ownerDocument;
  if (root.contains(activeElement)) hear(activeElement);
}
