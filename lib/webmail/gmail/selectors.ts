// Everything the adapter knows of Gmail's page, each thing in variants, most trusted first. Attributes that Gmail's own
// code needs come first, minified class names second; no translated label here. Dates say when each was last seen.

/** Where the user types. */
export const BODY = [
  'div[g_editable="true"][role="textbox"]', // 2016–2026; missing for some accounts in 2026
  '.Ap [g_editable="true"]', // 2026
  'div.Am.Al.editable[contenteditable="true"]', // 2020–2026
  '[contenteditable="true"][role="textbox"][aria-multiline="true"]', // 2020–2026
  'div[contenteditable="true"][role="textbox"]', // 2026
  'div[contenteditable="true"]:not([id="subject"])', // 2026, only ever beside a subject and Send
] as const;

/** Plain-text mode: in every window beside the formatting editor. */
export const PLAIN_BODY = [
  'textarea.Ak', // 2020–2026
  '.Ar.As textarea', // 2018–2026
  'textarea[form="nosend"]', // 2018–2020
] as const;

/** The boxes of the two editors, beside each other. Gmail shows one by an inline style. 2018–2026 */
export const EDITOR_BOX = '.Ar';

/** Places that take text but are not the mail: search, recipients, the rows below it. "Help me write" is never the best body. */
export const NOT_A_BODY =
  '[role="search"], [role="listbox"], [role="combobox"], [role="toolbar"], [name="to"], [name="cc"], [name="bcc"], .aDg';

/** Above it nothing belongs to the same window: a floating one is a dialog, a pop-out is the page's main part. 2020–2026 */
export const CEILING = '[role="main"], [role="dialog"]';

export const SEND = [
  '.aoO[role="button"]:not(.Uo):not([aria-haspopup])', // 2020–2026
  'button.aoO:not([aria-haspopup])', // title bars changed to real buttons in 2026-06: should Send follow
  '[jslog^="32601;"]', // the number of Send in Gmail's own log, 2020–2024
  '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"]):not(.hG)', // 2026
  '.gU.Up [role="button"]:not([aria-haspopup="true"])', // 2020–2026
  'div.T-I.T-I-atl[role="button"]:not([aria-haspopup])', // 2026
  // The shortcut is named in brackets between direction marks; only the word before it is translated. 2022–2026
  '[role="button"][data-tooltip*="Enter\u202c)"]',
  '[role="button"][data-tooltip*="Enter)\u202c"]',
  '[role="button"][data-tooltip*="(Ctrl-Enter)"]',
  '[role="button"][data-tooltip*="\u2318Enter"]',
  'table[role="group"] td:first-child [role="button"]:not([aria-haspopup])', // the bottom row begins with it, 2020
] as const;

export const SEND_AND_ARCHIVE = ['.Uo[role="button"]'] as const; // 2026

/** The menu beside Send. It stands outside of the window, one for all windows. */
export const SEND_MENU = {
  opener: ['.hG[role="button"]', '.gU.Up [role="button"][aria-haspopup="true"]'], // 2020–2026
  schedule: ['[selector="scheduledSend"]'], // 2024-10–2026
} as const;

/** Closure names the buttons of its dialogs; `ok` was seen in Gmail's questions in 2026. */
export const STAY = 'button[name="cancel"]';

export const DISCARD = [
  '.gU .oh', // 2026
  '.oh[role="button"]', // 2020–2026
] as const;

export const SUBJECT = [
  'input[name="subjectbox"]', // 2020–2026
  'input[name="subject"]:not([type="hidden"])', // 2026
  'input.aoT', // 2020–2026
  'input[name="subject"]', // a reply hides it, 2020–2026
] as const;

/** What Gmail calls the draft, once it is saved, and the window before that. */
export const DRAFT_ID = [
  'input[name="draft"]:not([value=""], [value="null"], [value="undefined"])', // 2020–2026
  'input[name="composeid"]', // 2020–2026
] as const;

/** Where recipients stand, folded or not. */
export const PEOPLE = [
  '[name="to"]', // 2020–2026
  '.GS', // 2020–2026
  '.aoD.hl', // the line they are folded into, 2020–2026
  'input[peoplekit-id]', // 2021–2026
] as const;

/** Rows of recipients by name; inside each, chips of the new kind (2021-10 on) and the field being typed into. */
export const RECIPIENT_ROWS = ['to', 'cc', 'bcc'] as const;
export const ADDRESSED = ':is([data-hovercard-id*="@"], span[email*="@"])'; // 2016–2026
/** A chip with a name, also that of a group or of a contact whose address isn't in the page. 2026 */
export const NAMED = '[role="option"][data-name]';
export const TYPED_RECIPIENT = 'input[peoplekit-id], input[role="combobox"], input.agP'; // 2021–2026

/** The old kind (until 2021, still served to some): hidden fields with `"Name" <address>`. */
export const OLD_RECIPIENT = (row: string) => `input[name="${row}"], textarea[name="${row}"]`;

/** Chips in the line that the rows are folded into (2018–2026), or outside every row. Never the sender's own. */
export const LOOSE_CHIP = `${ADDRESSED}:not([name="from"] *)`;

export const SIGNATURE = '.gmail_signature, .gmail_signature_prefix, [data-smartmail="gmail_signature"]'; // 2018–2026
export const QUOTE = '.gmail_quote, .gmail_quote_container, .gmail_extra'; // `_container` since 2025

/** Files of a mail: a field per file beside its chip; files from Drive are linked within the text. */
export const ATTACHMENTS = {
  place: 'input[name="composeid"], input[name="draft"]', // 2020–2026
  file: 'input[name="attach"]:not([type="checkbox"]:not(:checked)), .dL', // 2012–2026; the class 2024–2026
  linked: '.gmail_drive_chip', // 2015–2026
  foreign: QUOTE,
};
