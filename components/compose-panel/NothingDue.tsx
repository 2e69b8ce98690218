import { MOST_UNANSWERED_CONTACTS } from '../../lib/domain/follow-ups/unansweredContacts';
import type { LetterOffer } from '../../lib/messages/protocol';
import type { TextKey } from '../../lib/messages/text-key';
import { Button } from '../shared/Button';
import { Disclosure } from '../shared/Disclosure';
import { useText } from '../shared/text';
import { kindsToWrite } from './kindsToWrite';
import { LETTER_NAMES } from './letter-names';
import type { LetterInMaking } from './useLetter';

/** Nothing is due for this person: says how things stand; where a letter makes sense all the same, one can begin with it. */
export function NothingDue({ offer, letter }: { offer: LetterOffer; letter: LetterInMaking }) {
  const t = useText();
  const { application } = offer;
  const kinds = application.interviews.length > 0 ? kindsToWrite(offer) : [];
  return (
    <>
      <h2>{t('panel_offer_about', application.role, application.company)}</h2>
      <p className="nk-soft">{t(howItStands(offer))}</p>
      {kinds.length > 0 && (
        <Disclosure title={t('panel_begin_anyway')}>
          <div className="nk-row">
            {kinds.map((kind) => (
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

/** Two contacts without an answer are enough (R20), and waiting is no bad sign (R21). */
function howItStands({ application, unanswered = 0 }: LetterOffer): TextKey {
  if (application.stage.name !== 'waiting') return 'panel_nothing_due';
  return unanswered < MOST_UNANSWERED_CONTACTS ? 'panel_waiting' : 'panel_two_unanswered';
}
