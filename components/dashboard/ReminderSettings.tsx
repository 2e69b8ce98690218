import { MOST_A_DAY } from '../../lib/domain/settings';
import type { TextKey } from '../../lib/messages/text-key';
import { Select } from '../shared/Select';
import { useText } from '../shared/text';
import { NextReminder, type NextReminderProps } from './NextReminder';
import { PlaceFields } from './PlaceFields';
import { QuietFields } from './QuietFields';
import type { SettingsPart } from './useSettingsForm';

type ReminderSettingsProps = SettingsPart & Pick<NextReminderProps, 'applications' | 'tools'>;

const COUNTS = Array.from({ length: MOST_A_DAY.most }, (_, index) => String(index + MOST_A_DAY.least));

const SWITCHES = [
  { name: 'remindsOnFreeDays', label: 'settings_free_days', hint: 'settings_free_days_hint' },
  { name: 'showNamesInNotifications', label: 'settings_names', hint: 'settings_names_hint' },
] as const satisfies readonly { name: string; label: TextKey; hint: TextKey }[];

/** When reminders come, how many, and what they may say on a screen that others see. */
export function ReminderSettings({ settings, save, applications, tools }: ReminderSettingsProps) {
  const t = useText();
  return (
    <section className="nk-card nk-stack">
      <h2>{t('settings_reminders')}</h2>
      <NextReminder {...{ settings, applications, tools }} />
      <div className="dashboard-fields">
        <QuietFields {...{ settings, save }} />
        <Select
          label={t('settings_most_a_day')}
          hint={t('settings_most_a_day_hint')}
          value={String(settings.mostADay)}
          options={COUNTS.map((value) => ({ value, label: value }))}
          onChange={(count) => save({ mostADay: Number(count) })}
        />
      </div>
      {SWITCHES.map(({ name, label, hint }) => (
        <label key={name} className="dashboard-switch">
          <input
            type="checkbox"
            checked={settings[name]}
            onChange={({ currentTarget }) => save({ [name]: currentTarget.checked })}
          />
          <span>
            {t(label)}
            <span className="nk-field__hint dashboard-switch__hint">{t(hint)}</span>
          </span>
        </label>
      ))}
      <div className="dashboard-fields">
        <PlaceFields place={settings} hint={t('settings_country_hint')} onChange={save} />
      </div>
    </section>
  );
}
