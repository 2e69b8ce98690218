import type { Interview } from '../../lib/domain/application';
import { useText } from '../shared/text';

interface MoodChoiceProps {
  mood: Interview['mood'];
  onChange: (mood: Interview['mood']) => void;
}

const MOODS = [1, 2, 3, 4, 5] as const;

/** How it felt, for the user alone: it changes no step (R25). Pressing the chosen one again takes it back. */
export function MoodChoice({ mood, onChange }: MoodChoiceProps) {
  const t = useText();
  return (
    <fieldset className="nk-field">
      <legend className="nk-field__label">{t('field_mood')}</legend>
      <div className="nk-choice">
        {MOODS.map((each) => (
          <label key={each} title={t(`popup_log_mood_${each}`)}>
            <input
              type="radio"
              name="mood"
              aria-label={t(`popup_log_mood_${each}`)}
              checked={mood === each}
              onClick={() => mood === each && onChange(null)}
              onChange={() => onChange(each)}
            />
            <span aria-hidden="true">{each}</span>
          </label>
        ))}
      </div>
      <p className="nk-field__hint">{t('popup_log_mood_hint')}</p>
    </fieldset>
  );
}
