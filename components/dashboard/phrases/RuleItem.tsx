import type { Language } from '../../../lib/domain/application';
import { useText } from '../../shared/text';
import type { RuleEntry } from './ruleEntries';

interface RuleItemProps {
  rule: RuleEntry;
  mails: Language;
  isOn: boolean;
  /** Its whole category is off. */
  isCategoryOff: boolean;
  onSwitch: (isOn: boolean) => void;
}

/** One rule: what it marks, why, and what reads calmer. */
export function RuleItem({ rule, mails, isOn, isCategoryOff, onSwitch }: RuleItemProps) {
  const t = useText();
  return (
    <li className="phrase-rule">
      <label className="dashboard-switch">
        <input
          type="checkbox"
          checked={isOn && !isCategoryOff}
          disabled={isCategoryOff}
          onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
        />
        <span lang={mails}>
          {rule.before}
          <mark className={rule.isClear ? 'phrase-mark phrase-mark--clear' : 'phrase-mark'}>{rule.marked}</mark>
          {rule.after}
        </span>
      </label>
      <div className="phrase-why nk-small nk-soft">
        <p>
          {t(rule.isClear ? 'phrases_clear' : 'phrases_mild')} · {rule.reason}
        </p>
        {rule.calmer && (
          <p>
            {t('phrases_calmer')} <q lang={mails}>{rule.calmer}</q>
          </p>
        )}
        {rule.advice && <p>{rule.advice}</p>}
      </div>
    </li>
  );
}
