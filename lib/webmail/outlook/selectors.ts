// Everything the adapter knows of Outlook on the web, each thing in variants, most trusted first. Ids that the
// application builds itself come first; class names there are hashes of one build, labels are translated: neither is
// used. Dates say when each was last seen.

/** Where the user types. The editor of the signature settings is the same but has no such ancestor. */
export const BODY = [
  '[id^="editorParent_"] [contenteditable="true"][role="textbox"]', // 2022–2026
  '[id^="editorParent_"] > [contenteditable="true"]', // 2021, without the role
  '[id^="editorParent_"] [contenteditable="true"][aria-multiline="true"]', // 2026
  '[id^="docking_InitVisiblePart_"] [contenteditable="true"][aria-multiline="true"]', // 2026
  '[data-app-section="Form_Content"] [contenteditable="true"][aria-multiline="true"]', // window of its own, 2026
] as const;

export const SEND = [
  '[data-testid="ComposeSendButton"] button[id*="primaryActionButton"]', // 2026
  'button[id*="primaryActionButton"]', // 2026-10, "New mail" has one too: only inside the window
  '[data-testid="ComposeSendButton"] button', // 2025–2026
  'button[title*="Ctrl+Enter"]', // 2024
  'button[title*="\u2318"]', // the same on macOS, 2024
] as const;

export const DISCARD = ['button#discardCompose'] as const; // 2026

export const SUBJECT = [
  'input[type="text"][maxlength="255"]', // 2021–2026
  'input[type="text"][autocomplete="off"]', // 2026
] as const;

/** The groups around the recipient fields, by the end of their id. */
export const WELLS = ['[id$="_TO"]', '[id$="_CC"]', '[id$="_BCC"]'] as const; // 2026-10
/** The same fields before the groups had ids, in the order To, Cc, Bcc. */
export const BARE_WELL = '[contenteditable="true"]:not([aria-multiline="true"])'; // 2021–2026
export const CHIP = '[class*="_EType_RECIPIENT_ENTITY"]'; // 2026
/** Where a chip may show its address. */
export const CHIP_ADDRESS = ['aria-label', 'title', 'data-lpc-hover-target-id'] as const; // 2026
/** The text a chip shows. */
export const CHIP_TEXT = '[class*="textContainer-"], [class*="individualText-"]'; // 2026

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
