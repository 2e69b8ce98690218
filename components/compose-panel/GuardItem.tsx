import { useId } from 'react';
import type { Language } from '../../lib/domain/application';
import type { GuardNotice } from '../../lib/letters/guard/guard-notice';
import { Button } from '../shared/Button';
import { useText } from '../shared/text';

/** The item shows two lines of it at most. */
const LONGEST_WORDS = 160;

interface GuardItemProps {
  notice: GuardNotice;
  /** Of the mail. */
  language: Language;
  onPoint: ((start: number, end: number) => void) | undefined;
  onDismiss: (event: { isTrusted: boolean }) => void;
}

/** One thing to look at: the words, what is noticed, and when it is fine. */
export function GuardItem({ notice, language, onPoint, onDismiss }: GuardItemProps) {
  const t = useText();
  const id = useId();
  const { kind, words = '', about = '', start, end } = notice;
  return (
    <>
      {words !== '' && (
        <q className="panel-guard__words" lang={language} dir="auto">
          {words.slice(0, LONGEST_WORDS).toWellFormed()}
        </q>
      )}
      <p id={id}>{t(`guard_${kind}`, about)}</p>
      <p className="nk-soft nk-small">{t(`guard_${kind}_help`)}</p>
      <div className="nk-row">
        {onPoint && start !== undefined && end !== undefined && (
          <Button kind="plain" aria-describedby={id} onClick={() => onPoint(start, end)}>
            {t('guard_point')}
          </Button>
        )}
        <Button kind="plain" aria-describedby={id} onClick={onDismiss}>
          {t('guard_dismiss')}
        </Button>
      </div>
    </>
  );
}
