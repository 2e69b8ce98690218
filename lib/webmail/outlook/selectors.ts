// Everything the adapter knows of Outlook on the web, each thing in variants, most trusted first. Ids that the
// application builds itself come first; class names there are hashes of one build, labels are translated: neither finds
// anything alone. Dates say when each was last seen.

/** Where the user types. The editor of the signature settings is the same but has no such ancestor. */
export const BODY = [
  '[id^="editorParent_"] [contenteditable="true"][role="textbox"]', // 2022–2026
  '[id^="editorParent_"] > [contenteditable="true"]', // 2021, without the role
  '[id^="editorParent_"] [contenteditable="true"][aria-multiline="true"]', // 2026
  '[id^="docking_DockingTriggerPart_"] [contenteditable="true"]', // 2023–2026-09, the part below the header
  '[id^="docking_InitVisiblePart_"] [contenteditable="true"][aria-multiline="true"]', // 2026
  '[data-app-section="Form_Content"] [contenteditable="true"][aria-multiline="true"]', // window of its own, 2026
  '[data-app-section="ComposeForm"] [contenteditable="true"][aria-multiline="true"]', // 2026
] as const;

/** An editor without any of these marks: a mail only where it is the last one of a window with Send, below the subject. */
export const UNMARKED_BODY = '[contenteditable="true"]'; // 2020–2026

/** Places that take text but are not the mail: recipients, and what is asked of Copilot. */
export const NOT_A_BODY =
  '[id$="_TO"], [id$="_CC"], [id$="_BCC"], [role="search"], [role="combobox"], [role="toolbar"], [data-app-section^="Calendar"]';

/** An appointment, which is written and sent like a mail. */
export const APPOINTMENT = '[id^="DatePicker"], [id^="TimePicker"], input[type="date"], input[type="time"]'; // 2021–2026
/** Parts of the application where nothing is a mail. */
export const NO_MAIL_PATH = /^\/(?:calendar|people|tasks|todo|files)(?:\/|$)/; // 2026

/** Above it nothing belongs to the same window: the pane of one draft, the reading pane, a dialog. 2021–2026 */
export const CEILING = '[id^="docking_InitVisiblePart_"], [role="main"], main, [role="dialog"]';

export const SEND = [
  '[data-testid="ComposeSendButton"] button[id*="primaryActionButton"]', // 2026
  'button[id*="primaryActionButton"]:not([id="innerRibbonContainer"] *)', // 2026-10; "New mail" in the ribbon has one too
  '[data-testid="ComposeSendButton"] button:not([aria-haspopup])', // 2023–2026
  '[data-testid="ComposeSendButton"] button', // 2025–2026
  // The name of the picture, in no language: Send and SendRegular, never ScheduleSend. 2020–2026
  ':is(button, [role="button"]):not([aria-haspopup]):has([data-icon-name^="Send" i])',
  'button[title*="Ctrl+Enter"]', // 2020–2026
  'button[title*="\u2318"]:not([title*="\u2318+"])', // the same on macOS, 2024
  'button[class*="ms-Button--primary"]:not([aria-haspopup])', // 2020–2023
  'button[class*="ms-Button--primary"]', // a class of the component library's, not of the build, 2020–2023
] as const;

/** The menu beside Send; nothing but labels tells its entries apart. */
export const SEND_MENU = {
  opener: [
    '[data-testid="ComposeSendButton"] button[aria-haspopup]', // 2026
    'button[id*="__menuButton"]', // Fluent's name for it, beside `primaryActionButton`
  ],
  schedule: [],
} as const;

export const DISCARD = ['button#discardCompose'] as const; // 2023–2026

export const SUBJECT = [
  'input[id$="_SUBJECT"]', // MSG_<number>_SUBJECT, 2025–2026
  'input[id^="subjectLine"]', // 2019–2021
  'input[type="text"][maxlength="255"]', // 2020–2026
  'input[class*="ms-TextField-field"]', // 2021–2023
] as const;
/** In a window that is found, the last one-line field which takes no recipients. */
export const ONE_LINE = ':is(input[type="text"], input:not([type])):not([role="combobox"], [role="search"] *)'; // 2020–2026

/** The groups around the recipient fields, by the end of their id. */
export const WELLS = ['[id$="_TO"]', '[id$="_CC"]', '[id$="_BCC"]'] as const; // 2026-10
/** The same fields before the groups had ids, in the order To, Cc, Bcc. */
export const BARE_WELL = '[contenteditable="true"]:not([aria-multiline="true"])'; // 2021–2026
const CHIP = '[class*="_EType_RECIPIENT_ENTITY"]'; // 2022–2026
/** The same within a well: an island that isn't typed in. */
export const WELL_CHIP = `:is(${CHIP}, [contenteditable="true"] [contenteditable="false"])`; // 2022–2026
/** Never the sender's own address, which follows the button of the From line. */
const NOT_FROM = ':not([aria-haspopup="menu"] + *, [aria-haspopup="menu"] + * *)'; // 2025–2026
/** Chips outside every well. */
export const LOOSE_CHIP = [
  CHIP,
  '[data-selection-index]', // 2019–2021
  `[class*="hoverTarget"]${NOT_FROM}`, // 2019–2025
  `[data-lpc-hover-target-id]${NOT_FROM}`, // 2021–2026
] as const;
/** What shows an address and is no chip that we know. */
export const ADDRESSED = `[title*="@"]${NOT_FROM}`; // 2021–2026
/** Fields that take recipients as plain text. */
export const TYPED_RECIPIENT = 'input[role="combobox"], input[class*="ms-BasePicker-input"]'; // 2019–2024
/** Where recipients stand, as a mark of the window. */
export const PEOPLE = ['[id$="_TO"] [contenteditable="true"]', CHIP] as const;
/** Where a chip may show its address. */
export const CHIP_ADDRESS = ['aria-label', 'title', 'data-lpc-hover-target-id'] as const; // 2026
/** The text a chip shows, and what stands in it beside the name. */
export const CHIP_TEXT = '[class*="textContainer-"], [class*="individualText-"]'; // 2026
export const NOT_A_NAME = 'button, [role="button"], i, [aria-hidden="true"], [role="img"], [role="presentation"]'; // 2019–2026

export const SIGNATURE = '[id="Signature"]'; // sent mails until 2026
/** From here on everything is the mail being answered: its body follows as siblings, not as children. */
export const QUOTE_START = '[id="appendonsend"], [id="divRplyFwdMsg"]'; // 2026

/**
 * Files of a mail: a list that is there while it holds some, each an option labelled with name and size in the interface's
 * language. Files in the cloud are links within the text.
 */
export const ATTACHMENTS = {
  place: WELLS.join(', '), // 2026-10
  file: '[role="listbox"] [role="option"]', // 2026
  linked: 'a[href*="sharepoint.com/"], a[href*="1drv.ms/"], a[href*="onedrive.live.com/"]', // 2026
  foreign: '[id="Signature"], blockquote',
};
