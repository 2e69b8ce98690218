import type { Attachments, Recipient } from '../webmail/adapter';
import type { LocatedFinding } from './locateFindings';
import type { MailChecker } from './MailChecker';
import type { ComposeState, PanelFinding } from './panel-port';

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

/** Findings without their places in the mail page, which can't leave it. */
export const findingsForPages = (findings: readonly LocatedFinding[]): PanelFinding[] =>
  findings.map(({ paragraph: _paragraph, start: _start, end: _end, ...finding }) => finding);

/** What the panel is told of the mail. */
export function composeState({ mail, recipients, subject, attachments, selected, isDark }: Beside): ComposeState {
  return {
    recipients,
    subject: subject.slice(0, LONGEST_TEXT),
    ownText: mail.text.slice(0, LONGEST_TEXT).replaceAll('\u00a0', ' '),
    attachments,
    language: mail.language,
    mailLanguage: mail.languages.setting,
    findings: findingsForPages(mail.findings),
    hiddenLetterHints: mail.hiddenLetterHints(),
    selected,
    isDark,
  };
}
