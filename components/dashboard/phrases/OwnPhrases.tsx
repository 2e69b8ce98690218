import { useRef } from 'react';
import type { OwnPhrase } from '../../../lib/domain/own-phrase';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import type { DashboardTools } from '../dashboard-tools';
import { OwnPhraseItem } from './OwnPhraseItem';
import { PhraseForm } from './PhraseForm';

interface OwnPhrasesProps {
  phrases: readonly OwnPhrase[];
  tools: Pick<DashboardTools, 'savePhrase' | 'removePhrase' | 'drafts' | 'newId'>;
}

/** The user's own phrases, by the alphabet, and the form for one more. */
export function OwnPhrases({ phrases, tools }: OwnPhrasesProps) {
  const t = useText();
  const { compare } = new Intl.Collator(useLanguage());
  const section = useRef<HTMLElement>(null);
  const remove = (phrase: OwnPhrase) => {
    // It leaves the list, so the keyboard goes back to the heading.
    section.current?.querySelector('h2')?.focus();
    void tools.removePhrase(phrase, t('phrases_own_removed'));
  };
  return (
    <section ref={section} className="nk-card nk-stack" aria-labelledby="own-phrases">
      <h2 id="own-phrases" tabIndex={-1}>
        {t('phrases_own')}
      </h2>
      <p className="nk-soft">{t('phrases_own_intro')}</p>
      <PhraseForm
        phrase={null}
        {...{ phrases, tools }}
        onKept={() => section.current?.querySelector<HTMLElement>('[name=words]')?.focus()}
      />
      {phrases.length === 0 && <p className="nk-soft">{t('phrases_own_none')}</p>}
      <ul className="nk-stack own-phrase-list">
        {phrases
          .toSorted((one, other) => compare(one.words, other.words))
          .map((phrase) => (
            <OwnPhraseItem key={phrase.id} {...{ phrase, phrases, tools }} onRemove={() => remove(phrase)} />
          ))}
      </ul>
    </section>
  );
}
