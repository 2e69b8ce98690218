import type { BlockName, Letter, LetterRequest } from '../../lib/letters/letter';
import { useText } from '../shared/text';
import { PART_NAMES } from './letter-names';
import type { LetterInMaking } from './useLetter';

interface LetterPartsProps {
  draft: Letter;
  letter: LetterInMaking;
  request: LetterRequest;
}

/** The parts that the letter would stand without, each with a switch. */
export function LetterParts({ draft, letter, request }: LetterPartsProps) {
  const t = useText();
  const { choice, change } = letter;
  const optional = draft.blocks.filter(({ isOptional }) => isOptional);
  if (optional.length === 0) return null;
  const turn = (name: BlockName, isOn: boolean) =>
    change({ without: isOn ? choice.without.filter((each) => each !== name) : [...choice.without, name] });
  return (
    <fieldset className="panel-options">
      <legend>{t('panel_parts')}</legend>
      {optional.map(({ name, text, isOn }) => (
        <label key={name}>
          <input
            type="checkbox"
            data-testid={`panel-part-${name}`}
            checked={isOn}
            onChange={({ currentTarget }) => turn(name, currentTarget.checked)}
          />
          <span>
            {t(PART_NAMES[name])}
            <span className="nk-soft nk-small nk-ellipsis" lang={request.language} dir="auto" title={text}>
              {text}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
