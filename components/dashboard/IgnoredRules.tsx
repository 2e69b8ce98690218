import { REASONS } from '../../lib/phrases/compiled/reasons';
import { Button } from '../shared/Button';
import { useText } from '../shared/text';
import { useLanguage } from '../shared/useLanguage';
import type { SettingsPart } from './useSettingsForm';

/** What the user has switched off beside a mail, said by its reason, and the way back. */
export function IgnoredRules({ settings: { ignoredRules }, save }: SettingsPart) {
  const t = useText();
  const language = useLanguage();
  return (
    <section className="nk-card nk-stack">
      <h2>{t('settings_ignored')}</h2>
      {ignoredRules.length === 0 && <p className="nk-soft">{t('settings_ignored_none')}</p>}
      <ul className="nk-stack">
        {ignoredRules.map((rule) => (
          <li key={rule} className="dashboard-ignored">
            <span>{REASONS[rule]?.[language] ?? rule}</span>
            <Button kind="plain" onClick={() => save({ ignoredRules: ignoredRules.filter((each) => each !== rule) })}>
              {t('settings_show_again')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
