import type { OwnIdentity, Sender, SenderKind } from '../../../lib/messages/sender';
import { MAIL_HOSTS } from '../../../lib/webmail/mail-hosts';

export const OWN: OwnIdentity = { id: 'abcdefgh', baseUrl: 'chrome-extension://abcdefgh/' };
const OWN_ORIGIN = 'chrome-extension://abcdefgh';
const MAIL = 'https://mail.google.com';
const tab = { id: 7, index: 0, highlighted: true, active: true, pinned: false, incognito: false };
const { id } = OWN;

const popup: Sender = { id, url: `${OWN_ORIGIN}/popup.html`, origin: OWN_ORIGIN, documentLifecycle: 'active' };
const panel: Sender = { ...popup, url: `${OWN_ORIGIN}/compose-panel.html`, frameId: 12, tab };
const mail: Sender = { id, url: `${MAIL}/mail/u/0/`, origin: MAIL, frameId: 0, tab, documentLifecycle: 'active' };
const { origin: _, documentLifecycle: __, ...firefoxMail } = mail;

/** Every kind of sender that is thought of, with who it is to be taken for. */
export const SENDERS: Record<string, { sender: Sender; kind: SenderKind }> = {
  'the popup': { sender: popup, kind: 'page' },
  'the popup in Firefox': { sender: { id, url: popup.url ?? '' }, kind: 'page' },
  'the dashboard in a tab': {
    sender: { ...popup, url: `${OWN_ORIGIN}/dashboard.html#/settings`, frameId: 0, tab },
    kind: 'page',
  },
  'the panel beside a mail': { sender: panel, kind: 'panel' },
  'the panel in Firefox': { sender: { id, url: panel.url ?? '', frameId: 4, tab }, kind: 'panel' },
  'the panel with a query': { sender: { ...panel, url: `${panel.url}?a=1#b` }, kind: 'panel' },
  'the page beside a thread': { sender: { ...panel, url: `${OWN_ORIGIN}/thread-panel.html#t` }, kind: 'panel' },
  'the welcome page in a tab': {
    sender: { ...popup, url: `${OWN_ORIGIN}/welcome.html`, frameId: 0, tab },
    kind: 'page',
  },
  'the welcome page in a frame': { sender: { ...panel, url: `${OWN_ORIGIN}/welcome.html` }, kind: 'stranger' },
  'the card at marked words': { sender: { ...panel, url: `${OWN_ORIGIN}/finding-card.html#t` }, kind: 'card' },
  'the composer in Gmail': { sender: mail, kind: 'mail' },
  'the composer in Gmail in Firefox': { sender: firefoxMail, kind: 'mail' },
  ...Object.fromEntries(
    MAIL_HOSTS.outlook.map((host) => [
      `the composer in ${host}`,
      { sender: { ...mail, url: `https://${host}/mail/`, origin: `https://${host}` }, kind: 'mail' as const },
    ]),
  ),
  'the popup that is just closing': { sender: { ...popup, documentLifecycle: 'pending_deletion' }, kind: 'page' },
  'an address of the session that is not ours': {
    sender: { ...panel, url: 'chrome-extension://20fec25a-451c-4740-a3d7-594e57ba5f56/compose-panel.html' },
    kind: 'stranger',
  },
  'another extension': { sender: { ...popup, id: 'zzzzzzzz' }, kind: 'stranger' },
  'another extension in a mail page': { sender: { ...mail, id: 'zzzzzzzz' }, kind: 'stranger' },
  'an extension whose id begins like ours': {
    sender: { ...popup, url: 'chrome-extension://abcdefghi/popup.html', origin: 'chrome-extension://abcdefghi' },
    kind: 'stranger',
  },
  'our address with a web origin': { sender: { ...popup, origin: MAIL }, kind: 'stranger' },
  'our address with an empty origin': { sender: { ...popup, origin: '' }, kind: 'stranger' },
  'our address with an origin that ours begins with': {
    sender: { ...popup, origin: 'chrome-extension:/' },
    kind: 'stranger',
  },
  'a sandboxed page of ours': { sender: { ...popup, origin: 'null' }, kind: 'stranger' },
  'the dashboard in a frame': { sender: { ...panel, url: `${OWN_ORIGIN}/dashboard.html` }, kind: 'stranger' },
  'a page of ours that is only being prepared': {
    sender: { ...popup, documentLifecycle: 'prerender' },
    kind: 'stranger',
  },
  'a mail page that is only being prepared': { sender: { ...mail, documentLifecycle: 'prerender' }, kind: 'stranger' },
  'a window without an address that a mail page fills': { sender: { ...mail, url: 'about:blank' }, kind: 'mail' },
  'a frame without an address in a mail page': {
    sender: { ...mail, url: 'about:blank', frameId: 3 },
    kind: 'stranger',
  },
  'a window without an address that another page fills': {
    sender: { ...mail, url: 'about:blank', origin: 'https://evil.example' },
    kind: 'stranger',
  },
  'a window without an address or an origin': {
    sender: { id, url: 'about:blank', frameId: 0, tab },
    kind: 'stranger',
  },
  'a window without an address in a sandbox': {
    sender: { ...mail, url: 'about:blank', origin: 'null' },
    kind: 'stranger',
  },
  'a frame within the mail page': { sender: { ...mail, frameId: 3 }, kind: 'stranger' },
  'a mail page without a frame number': { sender: { id, url: `${MAIL}/`, tab }, kind: 'stranger' },
  'a mail page without a tab': { sender: { id, url: `${MAIL}/`, frameId: 0 }, kind: 'stranger' },
  'a mail page with another origin': { sender: { ...mail, origin: 'https://evil.example' }, kind: 'stranger' },
  'a mail page without encryption': {
    sender: { ...mail, url: 'http://mail.google.com/mail/', origin: 'http://mail.google.com' },
    kind: 'stranger',
  },
  'a mail page on another port': {
    sender: { ...mail, url: 'https://mail.google.com:8443/', origin: 'https://mail.google.com:8443' },
    kind: 'stranger',
  },
  'a page whose host begins like Gmail': {
    sender: { ...mail, url: 'https://mail.google.com.evil.example/', origin: 'https://mail.google.com.evil.example' },
    kind: 'stranger',
  },
  'a page with Gmail as the user name': {
    sender: { ...mail, url: 'https://mail.google.com@evil.example/', origin: 'https://evil.example' },
    kind: 'stranger',
  },
  'any other web page': {
    sender: { ...mail, url: 'https://example.com/', origin: 'https://example.com' },
    kind: 'stranger',
  },
  'a page without an address': { sender: { id, frameId: 0, tab }, kind: 'stranger' },
  'a page with a broken address': { sender: { ...popup, url: 'not an address' }, kind: 'stranger' },
  nobody: { sender: {}, kind: 'stranger' },
};
