import type { Language } from '../../lib/domain/application';
import type { CallSheet } from '../../lib/letters/callSheet';
import { useText } from '../shared/text';

interface CallScriptProps {
  sheet: CallSheet;
  /** That of the call. */
  language: Language;
}

/** What to say, line by line, what to say to a machine, and what else one could ask. */
export function CallScript({ sheet, language }: CallScriptProps) {
  const t = useText();
  return (
    <section className="nk-card nk-stack" aria-labelledby="call-script">
      <h2 id="call-script">{t('call_script')}</h2>
      <ol className="call-script" lang={language}>
        <li>{sheet.opening}</li>
        <li>{sheet.suits}</li>
        <li>{sheet.question}</li>
        <li>{sheet.thanks}</li>
      </ol>
      <h3>{t('call_questions')}</h3>
      <ul className="call-questions" lang={language}>
        {sheet.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      {sheet.info && <p className="nk-small nk-soft">{t(sheet.info)}</p>}
      <h3>{t('call_voicemail')}</h3>
      <p lang={language}>{sheet.voicemail}</p>
      <p className="nk-small nk-soft">{t('call_voicemail_hint')}</p>
    </section>
  );
}
