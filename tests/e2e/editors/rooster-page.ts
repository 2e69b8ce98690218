// The Outlook-shaped page's own code: real RoosterJS editors, recipient wells, Send and discard.
import {
  AutoFormatPlugin,
  createModelFromHtml,
  Editor,
  type EditorPlugin,
  EditPlugin,
  exportContent,
  HyperlinkPlugin,
  PastePlugin,
  type PluginEvent,
  ShortcutPlugin,
  TableEditPlugin,
} from 'roosterjs';
import './sending-page.js';

interface ExposedEditor {
  html(): string;
  text(): string;
  /** How often the editor itself saw a change. */
  saves: number;
  /** Whether the editor has nothing left to take up. */
  isSettled(): boolean;
}

interface SentMail {
  to: string[];
  subject: string;
  html: string;
  text: string;
  isLater: boolean;
}

interface Sending {
  root: HTMLElement;
  opener: HTMLElement | null;
  subject(): string | undefined;
  deliver(isLater: boolean): void;
  leave(): void;
  comeBack(): void;
}

declare global {
  interface Window {
    __editors: Record<string, ExposedEditor>;
    __sent: SentMail[];
    __sending(site: string, sending: Sending): () => void;
    trustedTypes?: { createPolicy(name: string, rules: object): { createHTML(html: string): string } };
  }
}

window.__editors = {};
window.__sent = [];

const FORMAT = {
  fontFamily: 'Aptos, Aptos_EmbeddedFont, Aptos_MSFontService, Calibri, Helvetica, sans-serif',
  fontSize: '12pt',
  textColor: 'rgb(0, 0, 0)',
};

// Undo and pasting parse HTML: under Trusted Types that needs a policy, as the real application has one.
const policy = window.trustedTypes?.createPolicy('rooster', { createHTML: (html: string) => html });
const trust = (html: string): string => policy?.createHTML(html) ?? html;

/** Counts the changes that the editor's own plugins are told of. */
class ChangeCounter implements EditorPlugin {
  changes = 0;
  getName = () => 'ChangeCounter';
  initialize = () => {};
  dispose = () => {};
  onPluginEvent(event: PluginEvent): void {
    if (event.eventType === 'input' || event.eventType === 'contentChanged') this.changes += 1;
  }
}

function makeEditor(element: HTMLDivElement): ExposedEditor {
  const counter = new ChangeCounter();
  const html = element.innerHTML;
  element.replaceChildren();
  const editor = new Editor(element, {
    plugins: [
      new PastePlugin(),
      new EditPlugin(),
      new ShortcutPlugin(),
      new AutoFormatPlugin({ autoLink: true, autoBullet: true, autoNumbering: true }),
      new HyperlinkPlugin(),
      new TableEditPlugin(),
      counter,
    ],
    ...(html.trim() ? { initialModel: createModelFromHtml(html, undefined, trust, FORMAT) } : {}),
    defaultSegmentFormat: FORMAT,
    trustedHTMLHandler: trust,
  });
  return {
    html: () => exportContent(editor, 'HTML'),
    text: () => exportContent(editor, 'PlainText'),
    isSettled: () => true,
    get saves() {
      return counter.changes;
    },
  };
}

function addChip(well: Element, label: string): void {
  const chip = document.createElement('span');
  chip.className = '_Entity _EType_RECIPIENT_ENTITY _EReadonly_1';
  chip.contentEditable = 'false';
  chip.setAttribute('aria-label', label);
  const text = document.createElement('span');
  text.className = 'textContainer-187';
  text.textContent = label.replace(/\s*<.*>$/, '');
  chip.append(text);
  well.append(chip);
}

function acceptTypedRecipients(well: HTMLElement): void {
  const accept = () => {
    const typed = [...well.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const label = typed
      .map((node) => node.textContent)
      .join('')
      .trim();
    if (!label.includes('@')) return;
    for (const node of typed) node.remove();
    addChip(well, label);
  };
  well.addEventListener('blur', accept);
  well.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ';') return;
    event.preventDefault();
    accept();
  });
}

function isSendKey(event: KeyboardEvent): boolean {
  return (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) || (event.altKey && event.key === 's');
}

/** The same draft in a pane again, as the site opens it anew: with its text, its people and its subject. */
function reopen(root: HTMLElement, template: HTMLElement, html: string): HTMLElement {
  const again = template.cloneNode(true) as HTMLElement;
  const wells = [...again.querySelectorAll('.well')];
  for (const [index, well] of [...root.querySelectorAll('.well')].entries())
    wells[index]?.replaceChildren(...well.cloneNode(true).childNodes);
  const subjects = [again, root].map((each) => each.querySelector<HTMLInputElement>('input[maxlength="255"]'));
  if (subjects[0]) subjects[0].value = subjects[1]?.value ?? '';
  const editor = again.querySelector('[data-editor]');
  if (editor) editor.innerHTML = trust(html);
  again.style.display = '';
  return again;
}

function start(root: HTMLElement): void {
  const template = root.cloneNode(true) as HTMLElement;
  const parent = root.parentElement;
  const element = root.querySelector<HTMLDivElement>('[data-editor]');
  if (!element) return;
  element.removeAttribute('data-editor');
  const editor = makeEditor(element);
  window.__editors[element.id] = editor;
  const leave = () => {
    if (root.dataset.leaves === 'hidden') root.style.display = 'none';
    else root.remove();
  };
  const subject = root.querySelector<HTMLInputElement>('input[maxlength="255"]');
  const deliver = (isLater: boolean) => {
    const chips = [...root.querySelectorAll('[class*="RECIPIENT_ENTITY"]')];
    const to = chips.map((chip) => chip.getAttribute('aria-label') ?? '');
    window.__sent.push({ to, subject: subject?.value ?? '', html: editor.html(), text: editor.text(), isLater });
  };
  const comeBack = () => {
    root.remove();
    const again = reopen(root, template, editor.html());
    parent?.append(again);
    start(again);
    again.querySelector<HTMLElement>('[aria-multiline="true"]')?.focus();
  };
  const opener = root.querySelector<HTMLElement>('[data-testid="ComposeSendButton"] [aria-haspopup]');
  const send = window.__sending('outlook', { root, opener, subject: () => subject?.value, deliver, leave, comeBack });
  for (const well of root.querySelectorAll<HTMLElement>('[id$="_TO"] > [contenteditable="true"]'))
    acceptTypedRecipients(well);
  root.querySelector('[data-act="send"]')?.addEventListener('click', send);
  root.querySelector('[data-act="discard"]')?.addEventListener('click', leave);
  root.addEventListener('keydown', (event) => isSendKey(event) && send(), true);
}

document.querySelectorAll<HTMLElement>('[data-window]').forEach(start);
for (const decoy of document.querySelectorAll<HTMLDivElement>('[data-signature-editor]')) makeEditor(decoy);
document.documentElement.dataset.ready = 'yes';
