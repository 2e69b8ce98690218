import type { Settings } from '../../lib/domain/settings';
import type { TextKey } from '../../lib/messages/text-key';
import { Select } from '../shared/Select';
import { useText } from '../shared/text';
import { KeptField } from './KeptField';
import type { SettingsPart } from './useSettingsForm';

const MAILBOXES: readonly { value: Settings['mailbox']; label: TextKey }[] = [
  { value: 'gmail', label: 'settings_mailbox_gmail' },
  { value: 'outlook-live', label: 'settings_mailbox_outlook_live' },
  { value: 'outlook-office', label: 'settings_mailbox_outlook_office' },
  { value: 'practice', label: 'settings_mailbox_practice' },
];

const LANGUAGES: readonly { value: Settings['mailLanguage']; label: TextKey }[] = [
  { value: 'auto', label: 'settings_mail_language_auto' },
  { value: 'de', label: 'dashboard_language_de' },
  { value: 'en', label: 'dashboard_language_en' },
];

/** Where letters are written, who signs them, and in which language the wording is looked at. */
export function WritingSettings({ settings, save }: SettingsPart) {
  const t = useText();
  return (
    <section className="nk-card nk-stack">
      <h2>{t('settings_writing')}</h2>
      <div className="dashboard-fields dashboard-fields--wide">
        <Select
          label={t('settings_mailbox')}
          value={settings.mailbox}
          options={MAILBOXES.map(({ value, label }) => ({ value, label: t(label) }))}
          onChange={(mailbox) => save({ mailbox })}
        />
        <Select
          label={t('settings_mail_language')}
          hint={t('settings_mail_language_hint')}
          value={settings.mailLanguage}
          options={LANGUAGES.map(({ value, label }) => ({ value, label: t(label) }))}
          onChange={(mailLanguage) => save({ mailLanguage })}
        />
        <KeptField
          label={t('settings_own_name')}
          hint={t('settings_own_name_hint')}
          maxLength={200}
          autoComplete="name"
          value={settings.ownName}
          onKeep={(name) => save({ ownName: name.trim() })}
        />
      </div>
      <CompareSwitch {...{ settings, save }} />
    </section>
  );
}

/** Whether letters are compared with one another, without keeping their text. */
function CompareSwitch({ settings, save }: SettingsPart) {
  const t = useText();
  return (
    <label className="dashboard-switch">
      <input
        type="checkbox"
        checked={settings.comparesLetters}
        onChange={({ currentTarget }) => save({ comparesLetters: currentTarget.checked })}
      />
      <span>
        {t('settings_compare')}
        <span className="nk-field__hint dashboard-switch__hint">{t('settings_compare_hint')}</span>
      </span>
    </label>
  );
}
