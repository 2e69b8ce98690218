import type { CalendarDate } from '../../lib/domain/application';
import type { Letter, LetterRequest } from '../../lib/letters/letter';
import type { LetterOffer } from '../../lib/messages/protocol';
import { Button } from '../shared/Button';
import { Disclosure } from '../shared/Disclosure';
import { Select } from '../shared/Select';
import { useText } from '../shared/text';
import { kindsToWrite } from './kindsToWrite';
import { LetterParts } from './LetterParts';
import { LETTER_NAMES } from './letter-names';
import type { LetterInMaking } from './useLetter';

interface LetterOptionsProps {
  offer: LetterOffer;
  letter: LetterInMaking;
  draft: Letter;
  request: LetterRequest;
  today: CalendarDate;
}

/** Which letter, how long, in which words, of which parts. Folded: the first draft is meant to be fine as it is. */
export function LetterOptions({ offer, letter, draft, request, today }: LetterOptionsProps) {
  const t = useText();
  const { choice, change } = letter;
  return (
    <Disclosure title={t('panel_options')}>
      <div className="nk-stack">
        <KindChoice {...{ offer, letter, request, today }} />
        <div className="panel-options">
          <label>
            <input
              type="checkbox"
              data-testid="panel-short"
              checked={choice.isShort}
              onChange={({ currentTarget }) => change({ isShort: currentTarget.checked })}
            />
            <span>{t('panel_short')}</span>
          </label>
        </div>
        <LetterParts {...{ draft, letter, request }} />
        <WordingChoice letter={letter} />
        {!offer.followUp && (
          <div className="nk-row">
            <Button kind="plain" onClick={() => change({ kind: null })}>
              {t('panel_no_letter')}
            </Button>
          </div>
        )}
      </div>
    </Disclosure>
  );
}

function KindChoice({ offer, letter, request, today }: Omit<LetterOptionsProps, 'draft'>) {
  const t = useText();
  const kinds = kindsToWrite(offer, today);
  if (kinds.length < 2) return null;
  return (
    <Select
      label={t('panel_which_letter')}
      data-testid="panel-letter-kind"
      value={request.kind}
      options={kinds.map((value) => ({ value, label: t(LETTER_NAMES[value]) }))}
      // The parts are those of one kind.
      onChange={(kind) => letter.change({ kind, without: [] })}
    />
  );
}

function WordingChoice({ letter: { choice, change } }: Pick<LetterOptionsProps, 'letter'>) {
  const t = useText();
  return (
    <div className="nk-row">
      <Button data-testid="panel-other-wording" onClick={() => change({ turn: choice.turn + 1 })}>
        {t('panel_other_wording')}
      </Button>
      {choice.turn > 0 && (
        <Button kind="plain" onClick={() => change({ turn: choice.turn - 1 })}>
          {t('panel_wording_before')}
        </Button>
      )}
    </div>
  );
}
