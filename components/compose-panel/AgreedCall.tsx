import { TextField } from '../shared/TextField';
import { useText } from '../shared/text';
import type { LetterInMaking } from './useLetter';

/** When the call that didn't come was agreed for. Both may stay empty: the letter then names no day. */
export function AgreedCall({ letter }: { letter: LetterInMaking }) {
  const t = useText();
  const { agreedCall } = letter.choice;
  const fields = [
    { part: 'date', type: 'date', label: t('panel_agreed_date') },
    { part: 'time', type: 'time', label: t('panel_agreed_time') },
  ] as const;
  return (
    <fieldset className="panel-agreed">
      <legend>{t('panel_agreed_call')}</legend>
      {fields.map(({ part, type, label }) => (
        <TextField
          key={part}
          type={type}
          label={label}
          data-testid={`panel-agreed-${part}`}
          value={agreedCall[part]}
          onChange={({ currentTarget }) =>
            letter.change({ agreedCall: { ...agreedCall, [part]: currentTarget.value } })
          }
        />
      ))}
    </fieldset>
  );
}
