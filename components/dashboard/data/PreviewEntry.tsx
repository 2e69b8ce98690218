import { differences } from '../../../lib/exchange/plan/differences';
import { type Choice, type Choices, chosenFor, type PlanEntry } from '../../../lib/exchange/plan/plan';
import { formatShortDay } from '../../shared/format';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import { differenceText } from './differenceText';
import { choiceName } from './preview-texts';

interface PreviewEntryProps {
  entry: PlanEntry;
  chosen: Choices;
  today: string;
  onChoose: (id: string, choice: Choice) => void;
}

/** One record: which it is, what differs, and what is to be done with it. */
export function PreviewEntry({ entry, chosen, today, onChoose }: PreviewEntryProps) {
  const t = useText();
  const language = useLanguage();
  const record = entry.file ?? entry.here;
  if (!record) return null;
  const name = [record.company, record.role].filter(Boolean).join(' · ');
  const days = record.interviews.map(({ date }) => formatShortDay(date, today, language));
  const hasBoth = entry.here !== null && entry.file !== null && entry.verdict !== 'same';
  return (
    <li className="data-entry">
      <div className="data-entry__what">
        <bdi className="data-entry__name">{name}</bdi>
        {days.length > 0 && <span className="nk-soft nk-small">{days.slice(-3).join(' · ')}</span>}
        {hasBoth && entry.here && entry.file && (
          <ul className="nk-soft nk-small">
            {differences(entry.here, entry.file).map((each) => (
              <li key={each.field}>{differenceText(each, t)}</li>
            ))}
          </ul>
        )}
      </div>
      {entry.choices.length > 0 && (
        <select
          className="nk-input data-entry__choice"
          aria-label={t('preview_choice', name)}
          value={chosenFor(entry, chosen)}
          onChange={({ currentTarget }) => onChoose(entry.id, currentTarget.value as Choice)}
        >
          {entry.choices.map((choice) => (
            <option key={choice} value={choice}>
              {t(choiceName(entry.verdict, choice))}
            </option>
          ))}
        </select>
      )}
    </li>
  );
}
