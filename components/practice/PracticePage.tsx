import { useRef, useState } from 'react';
import type { Command } from '../../lib/domain/commands';
import { Button } from '../shared/Button';
import { Mark } from '../shared/Mark';
import { useText } from '../shared/text';
import { EXAMPLE_PERSON } from './exampleInterview';
import { PracticeCompose, type PracticeFields, type PracticeMail } from './PracticeCompose';
import { PracticeGuide } from './PracticeGuide';

export interface PracticePageProps {
  /** The made-up interview of the first step. */
  example: Command;
  log: (command: Command) => Promise<boolean>;
  /** Who the mail goes to, when the page was opened to write to somebody. */
  initialTo: string;
}

/** A page on which everything can be tried without a mailbox. The composer runs beside it as beside any mail. */
export function PracticePage({ example, log, initialTo }: PracticePageProps) {
  const t = useText();
  const [sent, setSent] = useState<PracticeMail | null>(null);
  const fields: PracticeFields = { to: useRef<HTMLInputElement>(null), body: useRef<HTMLDivElement>(null) };
  return (
    <main className="practice">
      <nav className="practice-way">
        <a href="dashboard.html">
          <Mark size={22} />
          {t('practice_to_dashboard')}
        </a>
      </nav>
      <header>
        <h1>{t('practice_title')}</h1>
        <p>{t('practice_intro')}</p>
        <p>{t('practice_other_mail')}</p>
      </header>
      <div className="practice-columns">
        <PracticeGuide
          example={example}
          log={log}
          onWrite={() => writeTo(fields, `${EXAMPLE_PERSON.name} <${EXAMPLE_PERSON.email}>`)}
          onSample={() => typeInto(fields, t('practice_sample_text'))}
        />
        {sent ? (
          <SentMail mail={sent} onAgain={() => setSent(null)} />
        ) : (
          <PracticeCompose fields={fields} initialTo={initialTo} onSend={setSent} />
        )}
      </div>
    </main>
  );
}

function writeTo({ to, body }: PracticeFields, address: string) {
  if (!to.current) return;
  to.current.value = address;
  to.current.dispatchEvent(new Event('input', { bubbles: true }));
  body.current?.focus();
}

/** As if typed, so that Ctrl+Z takes it back. */
function typeInto({ body }: PracticeFields, text: string) {
  body.current?.focus();
  document.execCommand('insertText', false, text);
}

function SentMail({ mail, onAgain }: { mail: PracticeMail; onAgain: () => void }) {
  const t = useText();
  return (
    <section className="practice-compose" aria-label={t('practice_sent_title')}>
      <h2>{t('practice_sent_title')}</h2>
      <p role="status">{t('practice_sent_text')}</p>
      <dl>
        <dt>{t('practice_to')}</dt>
        <dd>{mail.to || t('practice_nobody')}</dd>
        <dt>{t('practice_subject')}</dt>
        <dd>{mail.subject}</dd>
      </dl>
      <pre data-testid="practice-sent">{mail.text}</pre>
      <Button kind="primary" onClick={onAgain}>
        {t('practice_sent_again')}
      </Button>
    </section>
  );
}
