import type { ComposeWindow } from '../adapter';

/** Reading and writing the text of one compose window, whatever its editor. */
export type MailText = Pick<ComposeWindow, 'paragraphs' | 'insertLetter' | 'replace' | 'select'>;
