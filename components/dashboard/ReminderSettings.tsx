import { useText } from '../shared/text';
import { KeptField } from './KeptField';
import { PlaceFields } from './PlaceFields';
import type { SettingsPart } from './useSettingsForm';

/** When reminders come, and what they may say on a screen that others see. */
export function ReminderSettings({ settings, save }: SettingsPart) {
  const t = useText();
  return (
    <section className="nk-card nk-stack">
      <h2>{t('settings_reminders')}</h2>
      <div className="dashboard-fields">
        <KeptField
          label={t('settings_time')}
          type="time"
          value={settings.reminderTime}
          onKeep={(time) => time && save({ reminderTime: time.slice(0, 5) })}
        />
      </div>
      <label className="dashboard-switch">
        <input
          type="checkbox"
          checked={settings.showNamesInNotifications}
          onChange={({ currentTarget }) => save({ showNamesInNotifications: currentTarget.checked })}
        />
        <span>
          {t('settings_names')}
          <span className="nk-field__hint dashboard-switch__hint">{t('settings_names_hint')}</span>
        </span>
      </label>
      <div className="dashboard-fields">
        <PlaceFields place={settings} hint={t('settings_country_hint')} onChange={save} />
      </div>
    </section>
  );
}
