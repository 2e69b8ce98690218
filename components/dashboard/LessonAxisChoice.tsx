import { useId } from 'react';
import type { LessonAxis } from '../../lib/domain/application';
import { useText } from '../shared/text';
import { LESSON_AXIS_NAMES } from './lesson-axis-names';

interface LessonAxisChoiceProps {
  axis: LessonAxis;
  onChange: (axis: LessonAxis) => void;
}

const AXES = Object.keys(LESSON_AXIS_NAMES) as LessonAxis[];

/** Can one learn it, or is it a matter of how one comes across (R23)? Not knowing is an answer, too. */
export function LessonAxisChoice({ axis, onChange }: LessonAxisChoiceProps) {
  const t = useText();
  const name = useId();
  return (
    <fieldset className="nk-field">
      <legend className="nk-field__label">{t('lesson_axis')}</legend>
      <div className="nk-choice">
        {AXES.map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={axis === each} onChange={() => onChange(each)} />
            <span>{t(LESSON_AXIS_NAMES[each])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
