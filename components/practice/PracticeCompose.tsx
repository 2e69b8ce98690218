import { type RefObject, useRef, useState } from 'react';
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
    text: fields.body.current?.innerText ?? '',
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
      <label>
        <span>{t('practice_to')}</span>
        <input ref={fields.to} data-nk-to="" data-testid="practice-to" defaultValue={initialTo} autoComplete="off" />
      </label>
      <label>
        <span>{t('practice_subject')}</span>
        <input ref={subject} data-nk-subject="" data-testid="practice-subject" autoComplete="off" />
      </label>
      {/* biome-ignore lint/a11y/useSemanticElements: a mail body is rich text, which no form field holds */}
      <div
        ref={fields.body}
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
      <div className="practice-actions">
        <Button kind="primary" data-nk-send="" data-testid="practice-send" onClick={() => onSend(read())}>
          {t('practice_send')}
        </Button>
        <CopyButton read={() => read().text} />
      </div>
    </section>
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
