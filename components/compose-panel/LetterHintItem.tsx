import { useId } from 'react';
import type { Language } from '../../lib/domain/application';
import { Button } from '../shared/Button';
import { useText } from '../shared/text';
import type { ShownHint } from './letterHintsFor';

interface LetterHintItemProps {
  hint: ShownHint;
  /** Of the mail. */
  language: Language;
  onHide: (event: { isTrusted: boolean }) => void;
}

/** One hint about the whole letter: the place it is about, where there is one, and a sentence that says why. */
export function LetterHintItem({ hint, language, onHide }: LetterHintItemProps) {
  const t = useText();
  const id = useId();
  const { kind, words, count = 0 } = hint;
  return (
    <>
      {words !== '' && (
        <q className="panel-letter-hints__words nk-soft nk-small" lang={language} dir="auto">
          {words}
        </q>
      )}
      <p id={id}>{t(`letter_hint_${kind}`, count)}</p>
      <Button kind="plain" aria-describedby={id} onClick={onHide}>
        {t('panel_ignore_once')}
      </Button>
    </>
  );
}
