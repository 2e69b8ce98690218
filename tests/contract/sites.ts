/** One site that the contract is tried on. */
export interface Site {
  name: 'gmail' | 'outlook' | 'practice';
  host: string;
  /** Selector and id of the compose body. */
  body: string;
  id: string;
  send: string;
  discard: string;
  subject: string;
  /** Whether the site's own signature and quote exist here. */
  hasQuotes: boolean;
  /** How one press of Ctrl+Z behaves after a replacement at the edge of formatting: the browser's undo takes up to three. */
  mostUndoSteps: number;
  /** Editables on the page that are not a mail. */
  decoys: string[];
}

export const SITES: Site[] = [
  {
    name: 'gmail',
    host: 'mail.google.com',
    body: '.Ap [contenteditable="true"]',
    id: ':8o',
    send: '[data-act="send"]',
    discard: '[data-act="discard"]',
    subject: 'input[name="subjectbox"]',
    hasQuotes: true,
    mostUndoSteps: 1,
    decoys: ['#chat', '#signature-settings', 'input[name="q"]', 'input[name="subjectbox"]', 'input[peoplekit-id]'],
  },
  {
    name: 'outlook',
    host: 'outlook.cloud.microsoft',
    body: '[id^="editorParent_"] [contenteditable="true"]',
    id: 'rooster1',
    send: '[data-act="send"]',
    discard: '[data-act="discard"]',
    subject: 'input[maxlength="255"]',
    hasQuotes: true,
    mostUndoSteps: 1,
    decoys: ['#signature-settings', '#topSearchInput', '.well', 'input[maxlength="255"]'],
  },
  {
    name: 'practice',
    host: 'practice.example',
    body: '[data-nk-compose-body]',
    id: 'practice',
    send: '[data-nk-send]',
    discard: '[data-nk-discard]',
    subject: '[data-nk-subject]',
    hasQuotes: false,
    mostUndoSteps: 3,
    decoys: ['#notes', 'input[name="q"]', '[data-nk-to]'],
  },
];

export function addressOf(site: Site, query: Record<string, string> = {}): string {
  return `https://${site.host}/mail/?${new URLSearchParams(query)}`;
}
