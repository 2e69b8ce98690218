import { isEnded } from '../../lib/domain/application';
import { letterKindsFor } from '../../lib/letters/letterKindsFor';
import type { LetterOffer } from '../../lib/messages/protocol';
import { Button } from '../shared/Button';
import { Disclosure } from '../shared/Disclosure';
import { useText } from '../shared/text';
import { LETTER_NAMES } from './letter-names';
import type { LetterInMaking } from './useLetter';

/** Nothing is due for this person; who wants a draft all the same can begin with one. */
export function NothingDue({ offer, letter }: { offer: LetterOffer; letter: LetterInMaking }) {
  const t = useText();
  const { application } = offer;
  const hasLetters = application.interviews.length > 0 && !isEnded(application);
  return (
    <>
      <h2>{t('panel_offer_about', application.role, application.company)}</h2>
      <p className="nk-soft">{t('panel_nothing_due')}</p>
      {hasLetters && (
        <Disclosure title={t('panel_begin_anyway')}>
          <div className="nk-row">
            {letterKindsFor(null).map((kind) => (
              <Button key={kind} data-testid={`panel-begin-${kind}`} onClick={() => letter.change({ kind })}>
                {t(LETTER_NAMES[kind])}
              </Button>
            ))}
          </div>
        </Disclosure>
      )}
    </>
  );
}
