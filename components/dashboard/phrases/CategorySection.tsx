import { useState } from 'react';
import type { Language } from '../../../lib/domain/application';
import type { IgnoredHint } from '../../../lib/domain/ignored-hint';
import type { Category } from '../../../lib/phrases/finding';
import { Disclosure } from '../../shared/Disclosure';
import { useText } from '../../shared/text';
import { RuleItem } from './RuleItem';
import { type RuleEntry, switchesOf } from './ruleEntries';

interface CategorySectionProps {
  category: Category;
  rules: readonly RuleEntry[];
  mails: Language;
  hints: readonly IgnoredHint[];
  /** Something was searched for: what was found is not folded away. */
  isOpen: boolean;
  onSwitch: (name: string, isOn: boolean) => void;
}

/** The rules of one category, with a switch for each and one for all of them. */
export function CategorySection({ category, rules, mails, hints, isOpen, onSwitch }: CategorySectionProps) {
  const t = useText();
  // Hundreds of rules that nobody looks at are not drawn.
  const [isUnfolded, setUnfolded] = useState(false);
  const isOff = (name: string) => switchesOf(name, hints).length > 0;
  const name = t(`panel_category_${category}`);
  return (
    <section className="nk-card nk-stack" aria-label={name}>
      <h2>{name}</h2>
      <p className="nk-soft">{t(`phrases_about_${category}`)}</p>
      <label className="dashboard-switch">
        <input
          type="checkbox"
          checked={!isOff(category)}
          onChange={({ currentTarget }) => onSwitch(category, currentTarget.checked)}
        />
        {t('phrases_category_on')}
      </label>
      <Disclosure
        key={`${isOpen}`}
        isOpen={isOpen}
        onToggle={setUnfolded}
        title={t('phrases_show_rules', rules.length)}
      >
        <ul className="phrase-rules">
          {(isOpen || isUnfolded ? rules : []).map((rule) => (
            <RuleItem
              key={rule.id}
              rule={rule}
              mails={mails}
              isOn={!isOff(rule.id)}
              isCategoryOff={isOff(category)}
              onSwitch={(isOn) => onSwitch(rule.id, isOn)}
            />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
