import { type CalendarDate, isEnded } from '../../lib/domain/application';
import type { LetterOffer } from '../../lib/messages/protocol';
import { Button } from '../shared/Button';
import { Disclosure } from '../shared/Disclosure';
import { useText } from '../shared/text';
import { kindsToWrite } from './kindsToWrite';
import { LETTER_NAMES } from './letter-names';
import type { LetterInMaking } from './useLetter';

interface NothingDueProps {
  offer: LetterOffer;
  letter: LetterInMaking;
  today: CalendarDate;
}

/** Nothing is due for this person; who wants a draft all the same can begin with one. */
export function NothingDue({ offer, letter, today }: NothingDueProps) {
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
            {kindsToWrite(offer, today).map((kind) => (
              <Button
                key={kind}
                data-testid={`panel-begin-${kind}`}
                // Thanks read best when they go to one person.
                onClick={() => letter.change({ kind, isTogether: kind !== 'thank-you' })}
              >
                {t(LETTER_NAMES[kind])}
              </Button>
            ))}
          </div>
        </Disclosure>
      )}
    </>
  );
}
