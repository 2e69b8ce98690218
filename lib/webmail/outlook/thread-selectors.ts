// What the reader of threads knows of Outlook on the web, each thing in variants, most trusted first. Class names there are hashes
// of one build and labels are translated: neither is used alone. Dates say when each was last seen in public code.

/** What holds the mails that are shown. */
export const PANE = [
  '#ConversationReadingPaneContainer', // 2022–2026
  '#ItemReadingPaneContainer', // a mail in a window of its own, 2026-07
  '[data-app-section="ConversationContainer"]', // 2025–2026
  '#ReadingPaneContainerId', // 2022–2026
  '[data-app-section="MailReadCompose"]', // 2025–2026
] as const;

export const SUBJECT = [
  '[id^="CONV_"][id$="_SUBJECT"]', // 2026
  '[id^="MSG_"][id$="_SUBJECT"]', // a single mail, 2026
  '#subject-header span', // 2026
  '[role="heading"] [title]:not([title=""])', // 2024–2026
  '[role="heading"]', // 2022–2026
] as const;

/** What came in a mail. The number in the id counts what was opened and says nothing of the mail. */
export const MESSAGE_BODY = [
  '[id^="UniqueMessageBody"]', // 2019–2026-04
  '[data-test-id="mailMessageBodyContainer"] [role="document"]', // 2026
] as const;

export const SENDER = [
  '[id^="MSG_"][id$="_FROM"]', // 2026
  '[data-testid="SenderPersona"]', // 2026
  '[aria-label*=": "][aria-label*="@"]', // "From: ", in the interface's language before the colon, 2025
] as const;
/** Where the sender's element, or one within it, may show the address. */
export const SENDER_ADDRESS = ['aria-label', 'title', 'email', 'data-lpc-hover-target-id', 'src'] as const; // 2025–2026

export const DATE = [
  '[id^="MSG_"][id$="_DATETIME"]', // 2026
  '[data-testid="SentReceivedSavedTime"]', // 2026
] as const;

/** Where the earlier mail begins below an answer; it follows as siblings, not as children. */
export const QUOTE_START =
  '[id$="appendonsend"], [id$="divRplyFwdMsg"], [id$="mail-editor-reference-message-container"], .moz-cite-prefix, .x_moz-cite-prefix'; // 2019–2026
/** The same as one element. */
export const QUOTE =
  '.gmail_quote, .x_gmail_quote, .gmail_quote_container, .x_gmail_quote_container, .x_gmail_attr, blockquote[type="cite"]'; // 2019–2026

/** Addresses of the mailbox's owner: of the folder tree, of the account's button. */
export const ACCOUNT = [
  '[id^="primaryMailboxRoot"]', // 2025
  '#O365_MainLink_Me', // work and school, 2026
  '[id*="meControl"] [aria-label*="@"]', // 2026-07
] as const;
/** Every mailbox of the folder tree; only one that is alone is surely the owner's. */
export const TREE_ITEM = '[role="tree"] [role="treeitem"][title*="@"]'; // 2026-07
export const ACCOUNT_ADDRESS = ['data-folder-name', 'title', 'aria-label'] as const; // 2025–2026

/** What changes when another thread is shown or a mail is unfolded. */
export const SIGN = MESSAGE_BODY.join(', ');
