import type { Attachments, Recipient } from '../webmail/adapter';
import type { MailChecker } from './MailChecker';
import type { ComposeState } from './panel-port';

/** The rest of a longer mail goes unread, and nothing fails. */
const LONGEST_TEXT = 50_000;

interface Beside {
  mail: MailChecker;
  recipients: Recipient[];
  subject: string;
  attachments: Attachments;
  selected: string | null;
  isDark: boolean;
}

/** What the panel is told of the mail. */
export function composeState({ mail, recipients, subject, attachments, selected, isDark }: Beside): ComposeState {
  return {
    recipients,
    subject: subject.slice(0, LONGEST_TEXT),
    ownText: mail.text.slice(0, LONGEST_TEXT).replaceAll('\u00a0', ' '),
    attachments,
    language: mail.language,
    mailLanguage: mail.languages.setting,
    findings: mail.findings.map(({ paragraph: _paragraph, start: _start, end: _end, ...finding }) => finding),
    hiddenLetterHints: mail.hiddenLetterHints(),
    selected,
    isDark,
  };
}
