import { useEffect, useId, useRef, useState } from 'react';
import type { OwnPhrase } from '../../../lib/domain/own-phrase';
import { Button } from '../../shared/Button';
import { useText } from '../../shared/text';
import type { DashboardTools } from '../dashboard-tools';
import { languageName, PhraseForm } from './PhraseForm';
import { phraseDraftName } from './usePhraseForm';

interface OwnPhraseItemProps {
  phrase: OwnPhrase;
  phrases: readonly OwnPhrase[];
  tools: Pick<DashboardTools, 'savePhrase' | 'drafts' | 'newId'>;
  onRemove: () => void;
}

/** One phrase of the user's own; a half-typed change to it is open again. */
export function OwnPhraseItem({ phrase, phrases, tools, onRemove }: OwnPhraseItemProps) {
  const { isOpen, open, close, item } = useFold(() => {
    return Object.keys(tools.drafts.read(phraseDraftName(phrase.id))).length > 0;
  });
  return (
    <li ref={item}>
      {isOpen ? (
        <PhraseForm {...{ phrase, phrases, tools }} onKept={close} onCancel={close} />
      ) : (
        <PhraseWords phrase={phrase} onChange={open} onRemove={onRemove} />
      )}
    </li>
  );
}

/** The keyboard goes into the form that was asked for, and afterwards back to what opened it. */
function useFold(startsOpen: () => boolean) {
  const [isOpen, setOpen] = useState(startsOpen);
  const item = useRef<HTMLLIElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (isOpen === wasOpen.current) return;
    wasOpen.current = isOpen;
    item.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [isOpen]);
  return { isOpen, open: () => setOpen(true), close: () => setOpen(false), item };
}

interface PhraseWordsProps {
  phrase: OwnPhrase;
  onChange: () => void;
  onRemove: () => void;
}

function PhraseWords({ phrase: { words, instead, language }, onChange, onRemove }: PhraseWordsProps) {
  const t = useText();
  const id = useId();
  const lang = language === 'any' ? undefined : language;
  return (
    <div className="dashboard-hidden">
      <div id={id}>
        <q dir="auto" lang={lang}>
          {words}
        </q>
        {instead && (
          <p className="nk-small">
            {t('phrases_calmer')}{' '}
            <q dir="auto" lang={lang}>
              {instead}
            </q>
          </p>
        )}
        <p className="nk-small nk-soft">{languageName(language, t)}</p>
      </div>
      <div className="nk-row own-phrase-buttons">
        <Button kind="plain" aria-describedby={id} onClick={onChange}>
          {t('phrases_own_edit')}
        </Button>
        <Button kind="plain" aria-describedby={id} onClick={onRemove}>
          {t('phrases_own_remove')}
        </Button>
      </div>
    </div>
  );
}
