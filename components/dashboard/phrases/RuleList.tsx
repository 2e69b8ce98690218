import { useDeferredValue, useMemo, useState } from 'react';
import type { Language } from '../../../lib/domain/application';
import type { Settings } from '../../../lib/domain/settings';
import { CATEGORY_NAMES } from '../../../lib/phrases/engine/compiled-rules';
import { Select } from '../../shared/Select';
import { TextField } from '../../shared/TextField';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import type { DashboardTools } from '../dashboard-tools';
import { CategorySection } from './CategorySection';
import { offSwitch, type RuleEntry, ruleEntries, searchRules, switchesOf } from './ruleEntries';

interface RuleListProps {
  settings: Settings;
  tools: Pick<DashboardTools, 'showHints' | 'hideHints' | 'now'>;
}

/** All rules of a language, by category, to be searched and switched off. Comes with some 200 KB, so it is brought when it is opened. */
export default function RuleList({ settings, tools }: RuleListProps) {
  const t = useText();
  const { mails, setMails, wanted, setWanted, searched, found } = useSearch();
  const onSwitch = (name: string, isOn: boolean) => {
    if (isOn) void tools.showHints(switchesOf(name, settings.ignoredHints), t('phrases_on_toast'));
    else void tools.hideHints([offSwitch(name, tools.now)], t('phrases_off_toast'));
  };
  return (
    <>
      <div className="phrase-search">
        <TextField
          label={t('phrases_search')}
          type="search"
          value={wanted}
          onChange={({ currentTarget }) => setWanted(currentTarget.value)}
        />
        <Select label={t('phrases_language')} value={mails} options={LANGUAGES} onChange={setMails} />
      </div>
      <p role="status" className="nk-soft">
        {searched && t(found.length === 0 ? 'phrases_found_none' : 'phrases_found', found.length)}
      </p>
      {byCategory(found).map((group) => (
        <CategorySection
          key={`${mails} ${group.category}`}
          {...group}
          mails={mails}
          hints={settings.ignoredHints}
          isOpen={searched !== ''}
          onSwitch={onSwitch}
        />
      ))}
    </>
  );
}

/** What is searched for, and what of the rules for mails of the chosen language that finds. */
function useSearch() {
  const language = useLanguage();
  const [mails, setMails] = useState<Language>(language);
  const [wanted, setWanted] = useState('');
  const searched = useDeferredValue(wanted.trim().length < SHORTEST ? '' : wanted);
  const all = useMemo(() => ruleEntries(mails, language), [mails, language]);
  const found = useMemo(() => searchRules(all, searched), [all, searched]);
  return { mails, setMails, wanted, setWanted, searched, found };
}

function byCategory(found: readonly RuleEntry[]) {
  return CATEGORY_NAMES.map((category) => ({
    category,
    rules: found.filter((rule) => rule.category === category),
  })).filter(({ rules }) => rules.length > 0);
}

/** One letter stands in every rule. */
const SHORTEST = 2;

/** Each by its own name. */
const LANGUAGES = [
  { value: 'de', label: 'Deutsch' },
  { value: 'en', label: 'English' },
] as const;
