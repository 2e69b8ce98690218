import type { PageShape } from '../e2e/fixtures/mail-pages/shapes';

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
  /** Editables on the page that are not a mail. */
  decoys: string[];
  /** Set where the page is served by another's host, so that its address says which one is meant. */
  practice?: string;
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
    decoys: ['#notes', 'input[name="q"]', '[data-nk-to]'],
  },
];

export function addressOf(site: Site, query: Record<string, string> = {}): string {
  return `https://${site.host}/mail/?${new URLSearchParams(site.practice ? { practice: site.practice, ...query } : query)}`;
}

/** The page of a shape, at an address of its time. */
export function addressOfShape({ host, path, title }: PageShape): string {
  const url = new URL(path, `https://${host}`);
  url.searchParams.set('shape', title);
  return url.href;
}
