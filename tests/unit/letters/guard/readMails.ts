import { readFileSync } from 'node:fs';
import type { FollowUpKind, Language } from '../../../../lib/domain/application';
import { addDays } from '../../../../lib/domain/calendar-date';
import type { Recipient } from '../../../../lib/domain/findByRecipient';
import { guard } from '../../../../lib/letters/guard/guard';
import type { GuardFacts } from '../../../../lib/letters/guard/guard-notice';
import { detectLanguage } from '../../../../lib/phrases/detectLanguage';
import { checkLetter } from '../../../../lib/phrases/hints/checkLetter';
import { APPLICATIONS, INTERVIEW_DAY, othersThan } from './world';

/** A made-up mail with what is known beside it. */
export interface WrittenMail {
  name: string;
  facts: GuardFacts;
  /** What a slip must be found as, with its words. */
  slip: { kind: string; words: string } | undefined;
}

function readPerson(given: string): Recipient {
  const [, name = '', email = given] = /^(.*?)\s*<([^>]+)>$/.exec(given.trim()) ?? [];
  return { name: name.replace(/^"|"$/g, ''), email: email.trim() };
}

/** A mail of the data files: `=== name`, lines of `field: value`, an empty line, the text. */
function readMail(part: string): WrittenMail {
  const [head = '', ...rest] = part.split('\n\n');
  const [name = '', ...lines] = head.split('\n');
  const fields = Object.fromEntries(lines.map((line) => line.split(/:\s*(.*)/s).slice(0, 2))) as Partial<
    Record<string, string>
  >;
  const text = rest.join('\n\n').trimEnd();
  const application = APPLICATIONS.find(({ id }) => id === fields.for);
  if (!application && fields.for !== '-') throw new Error(`${name}: no application ${fields.for}`);
  const recipients = (fields.to ?? '').split(';').map((each) => readPerson(each));
  const kind = (fields.step ?? 'thank-you') as FollowUpKind;
  const language: Language = detectLanguage(text, 'de');
  const [slip, words = ''] = (fields.slip ?? '').split(/\s*\|\s*/);
  const facts: GuardFacts = {
    text,
    language,
    recipients,
    mail: application
      ? {
          application,
          step: { kind, interviewId: kind === 'thank-you' ? `${application.id}-interview` : null },
        }
      : null,
    others: othersThan(application?.id),
    attachments: (fields.files ?? 'none') as GuardFacts['attachments'],
    hints: checkLetter(text, { language, step: kind, country: application?.contacts[0]?.country }),
    ownName: 'Mira Vogt',
    today: addDays(INTERVIEW_DAY, Number(fields.day ?? 2)),
  };
  return { name: name.trim(), facts, slip: slip ? { kind: slip, words } : undefined };
}

export function readMails(file: string): WrittenMail[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return text.split(/^=== /m).slice(1).map(readMail);
}

/** What is told of a mail, in short. */
export const toldOf = ({ facts }: WrittenMail) =>
  guard(facts).map(({ kind, words }) => `${kind}${words ? ` "${words}"` : ''}`);
