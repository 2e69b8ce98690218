// Everything the adapter knows of Gmail's page, each thing in variants, most trusted first. Attributes that Gmail's own
// code needs come first, minified class names second; no translated label anywhere. Dates say when each was last seen.

/** Where the user types. */
export const BODY = [
  'div[g_editable="true"][role="textbox"]', // 2016–2026; missing for some accounts in 2026
  '.Ap [g_editable="true"]', // 2026
  'div.Am.Al.editable[contenteditable="true"]', // 2020–2026
  '[contenteditable="true"][role="textbox"][aria-multiline="true"]', // 2020–2026
  'div[contenteditable="true"][role="textbox"]', // 2026
  'div[contenteditable="true"]:not([id="subject"])', // 2026, only ever beside a subject and Send
] as const;

/** Plain-text mode: in every window, the visible one counts. */
export const PLAIN_BODY = [
  'textarea.Ak', // 2020–2026
  '.Ar.As textarea', // 2020–2026
] as const;

/** Places inside a window that take text but are not the mail. */
export const NOT_A_BODY = 'td.HE, [role="search"], [role="listbox"], [role="combobox"]'; // "Help me write", 2026

export const SEND = [
  '.aoO[role="button"]', // 2020–2026
  '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"]):not(.hG)', // 2026
  '.gU.Up [role="button"]:not([aria-haspopup="true"])', // 2020–2026
  'div.T-I.T-I-atl[role="button"]', // 2026
  // The shortcut is named in brackets between direction marks; only the word before it is translated. 2022–2026
  '[role="button"][data-tooltip*="Enter\u202c)"]',
  '[role="button"][data-tooltip*="Enter)\u202c"]',
  '[role="button"][data-tooltip*="(Ctrl-Enter)"]',
  '[role="button"][data-tooltip*="\u2318Enter"]',
] as const;

export const DISCARD = [
  '.gU .oh', // 2026
  '.oh[role="button"]', // 2020–2026
] as const;

export const SUBJECT = [
  'input[name="subjectbox"]', // 2020–2026
  'input[name="subject"]:not([type="hidden"])', // 2026
] as const;

/** Rows of recipients by name; inside each, chips of the new kind (2021-10 on) and the field being typed into. */
export const RECIPIENT_ROWS = ['to', 'cc', 'bcc'] as const;
export const CHIP = '[data-hovercard-id*="@"]';
export const TYPED_RECIPIENT = 'input[peoplekit-id], input[role="combobox"]';

/** The old kind (until 2021, still served to some): hidden fields with `"Name" <address>`. */
export const OLD_RECIPIENT = (row: string) => `input[type="hidden"][name="${row}"], textarea[name="${row}"]`;

/** The row of recipients folded into one line. 2026 */
export const SUMMARY = 'span[email*="@"], [data-hovercard-id*="@"]';

export const SIGNATURE = '.gmail_signature, .gmail_signature_prefix, [data-smartmail="gmail_signature"]'; // 2018–2026
export const QUOTE = '.gmail_quote, .gmail_quote_container, .gmail_extra'; // `_container` since 2025

/** Files of a mail: a field per file beside its chip; files from Drive are linked within the text. */
export const ATTACHMENTS = {
  place: 'input[name="composeid"], input[name="draft"]', // 2020–2026
  file: 'input[name="attach"]:not([type="checkbox"]:not(:checked)), .dL', // 2012–2026; the class 2024–2026
  linked: '.gmail_drive_chip', // 2015–2026
  foreign: QUOTE,
};
