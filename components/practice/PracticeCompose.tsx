import { type ComponentProps, type RefObject, useRef, useState } from 'react';
import type { TextKey } from '../../lib/messages/text-key';
import { copyText } from '../compose-panel/copyText';
import { Button } from '../shared/Button';
import { useText } from '../shared/text';

export interface PracticeMail {
  to: string;
  subject: string;
  text: string;
}

export interface PracticeFields {
  to: RefObject<HTMLInputElement | null>;
  body: RefObject<HTMLDivElement | null>;
}

/** A compose window of our own. Its fields are the browser's, not React's: the composer writes into them. */
export function PracticeCompose({
  fields,
  initialTo,
  onSend,
}: {
  fields: PracticeFields;
  initialTo: string;
  onSend: (mail: PracticeMail) => void;
}) {
  const t = useText();
  const subject = useRef<HTMLInputElement>(null);
  const read = () => ({
    to: fields.to.current?.value ?? '',
    subject: subject.current?.value ?? '',
    // biome-ignore lint/performance/useDomNodeTextContent: the lines as they show, which textContent runs together
    text: (fields.body.current?.innerText ?? '').replace(/\n{3,}/g, '\n\n').trim(),
  });
  return (
    <section
      className="practice-compose"
      data-nk-compose=""
      aria-label={t('practice_compose')}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSend(read());
      }}
    >
      <h2>{t('practice_compose')}</h2>
      <MailLine name="practice_to" ref={fields.to} data-nk-to="" data-testid="practice-to" defaultValue={initialTo} />
      <MailLine name="practice_subject" ref={subject} data-nk-subject="" data-testid="practice-subject" />
      <MailBody ref={fields.body} />
      <div className="practice-actions">
        <Button kind="primary" data-nk-send="" data-testid="practice-send" onClick={() => onSend(read())}>
          {t('practice_send')}
        </Button>
        <CopyButton read={() => read().text} />
      </div>
    </section>
  );
}

function MailLine({ name, ...input }: { name: TextKey } & ComponentProps<'input'>) {
  const t = useText();
  return (
    <label>
      <span>{t(name)}</span>
      <input autoComplete="off" {...input} />
    </label>
  );
}

function MailBody({ ref }: { ref: RefObject<HTMLDivElement | null> }) {
  const t = useText();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a mail body is rich text, which no form field holds
    <div
      ref={ref}
      className="practice-body"
      data-nk-compose-body=""
      data-testid="practice-body"
      contentEditable
      suppressContentEditableWarning
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={t('practice_body')}
      spellCheck={false}
    />
  );
}

function CopyButton({ read }: { read: () => string }) {
  const t = useText();
  const [isCopied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <Button data-testid="practice-copy" onClick={async () => setCopied(await copyText(read()))}>
        {t('practice_copy')}
      </Button>
      <span role="status">{isCopied === null ? '' : t(isCopied ? 'practice_copied' : 'practice_copy_failed')}</span>
    </>
  );
}
