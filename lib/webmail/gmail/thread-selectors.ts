// What the reader of threads knows of Gmail's page, each thing in variants, most trusted first; no translated label anywhere.
// Dates say when each was last seen in public code.

/** The thread's subject, of which Gmail may keep hidden ones for threads that were open before. */
export const SUBJECT = [
  'h2[data-legacy-thread-id]', // 2021–2026
  'h2[data-thread-perm-id]', // 2021–2026
  'h2.hP', // 2016–2026
  '.ha h2', // 2020–2026
] as const;

/** Signs in the subject that are shown as pictures. */
export const PICTURE_TEXT = ['data-emoji', 'alt'] as const; // 2026

/** One mail of the thread, folded or not. */
export const MESSAGE = [
  '[data-message-id]', // 2020–2026
  '[data-legacy-message-id]', // 2020–2026, missing for a moment after an answer
  '[role="list"] > [role="listitem"]', // 2016–2026
  '.adn', // 2016–2026
] as const;

export const SENDER = [
  'h3 span[email]', // 2020–2026
  'td.gF span[email]', // 2016–2026
  'span.gD[email]', // 2016–2026
  'span[email]', // 2016–2026, the first stands for the sender
  '[data-hovercard-id*="@"]', // 2021–2026
] as const;

/** The full date is in the title, the short one in the text. */
export const DATE = [
  '.gK [title]', // 2016–2026
  'span.g3', // 2016–2026
] as const;

/** What came in the mail; the class says that it was read from there, not that it is shown. */
export const MESSAGE_BODY = [
  '.ii.gt .a3s', // 2016–2026
  '.a3s', // 2016–2026
  '.ii.gt', // 2016–2026
] as const;
/** A body that Gmail has not filled yet. */
export const EMPTY_BODY = '.undefined'; // 2025

/** Earlier mails below or within a mail. */
export const QUOTE = '.gmail_quote, .gmail_quote_container, .gmail_extra, .gmail_attr, blockquote[type="cite"]'; // 2016–2026
/** Where another program's quote begins; everything after it is the earlier mail. */
export const QUOTE_START = '[id$="appendonsend"], [id$="divRplyFwdMsg"], .moz-cite-prefix, [id="OLK_SRC_BODY_SECTION"]'; // 2010–2026
/** Buttons of Gmail within a body. */
export const OWN_PARTS = '.ajR, .yj6qo, .adL .adm, .iX'; // 2020–2026

/** Addresses of the mailbox's owner: of each compose window, of the page's title, of the account's button. */
export const FROM_FIELD = 'input[name="from"]'; // 2020–2026
export const ACCOUNT = [
  'a[href^="https://accounts.google.com/SignOutOptions"][aria-label*="@"]', // 2020–2026
  'a[href^="https://accounts.google.com/"][aria-label*="@"]', // 2025
] as const;

/** What changes when another thread is shown or a mail is unfolded. */
export const SIGN = 'h2.hP, h2[data-legacy-thread-id], .a3s'; // 2016–2026
