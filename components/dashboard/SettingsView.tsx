import { useState } from 'react';
import { REGIONS } from '../../lib/domain/holidays';
import type { Settings } from '../../lib/domain/settings';
import { Button } from '../shared/Button';
import { Select } from '../shared/Select';
import { TextField } from '../shared/TextField';
import { useText } from '../shared/text';
import type { DashboardTools } from './dashboard-tools';

interface SettingsViewProps {
  settings: Settings;
  tools: DashboardTools;
}

/** Everything the user can set; each change is kept at once. */
export function SettingsView({ settings, tools }: SettingsViewProps) {
  const t = useText();
  const [hasFailed, setFailed] = useState(false);
  const save = async (patch: Partial<Settings>) => setFailed(!(await tools.saveSettings(patch)));
  return (
    <div className="nk-stack dashboard-sections">
      <h1>{t('dashboard_settings')}</h1>
      <p role="alert" className="nk-field__error">
        {hasFailed && t('dashboard_not_kept')}
      </p>
      <section className="nk-card nk-stack">
        <h2>{t('settings_reminders')}</h2>
        <TextField
          label={t('settings_time')}
          type="time"
          required
          value={settings.reminderTime}
          onChange={({ currentTarget }) => currentTarget.value && void save({ reminderTime: currentTarget.value })}
        />
        <label className="dashboard-switch">
          <input
            type="checkbox"
            checked={settings.showNamesInNotifications}
            onChange={({ currentTarget }) => void save({ showNamesInNotifications: currentTarget.checked })}
          />
          <span>
            {t('settings_names')}
            <span className="nk-field__hint dashboard-switch__hint">{t('settings_names_hint')}</span>
          </span>
        </label>
        <PlaceFields settings={settings} save={save} />
      </section>
      <section className="nk-card nk-stack">
        <h2>{t('settings_writing')}</h2>
        <Select
          label={t('settings_mailbox')}
          value={settings.mailbox}
          options={[
            { value: 'gmail', label: t('settings_mailbox_gmail') },
            { value: 'outlook-live', label: t('settings_mailbox_outlook_live') },
            { value: 'outlook-office', label: t('settings_mailbox_outlook_office') },
            { value: 'practice', label: t('settings_mailbox_practice') },
          ]}
          onChange={(mailbox) => void save({ mailbox })}
        />
        <OwnName settings={settings} save={save} />
      </section>
      <IgnoredRules settings={settings} save={save} />
    </div>
  );
}

interface PartProps {
  settings: Settings;
  save: (patch: Partial<Settings>) => Promise<void>;
}

function PlaceFields({ settings, save }: PartProps) {
  const t = useText();
  const countries = (['DE', 'AT', 'CH', 'GB', 'US'] as const).map((value) => ({
    value,
    label: t(`settings_country_${value.toLowerCase() as Lowercase<typeof value>}`),
  }));
  const regions = REGIONS[settings.country].map(({ code, name }) => ({ value: code, label: name }));
  return (
    <div className="dashboard-fields">
      <Select
        label={t('settings_country')}
        hint={t('settings_country_hint')}
        value={settings.country}
        options={countries}
        onChange={(country) => void save({ country, region: '' })}
      />
      <Select
        label={t('settings_region')}
        value={settings.region}
        options={[{ value: '', label: t('settings_region_none') }, ...regions]}
        onChange={(region) => void save({ region })}
      />
    </div>
  );
}

function OwnName({ settings, save }: PartProps) {
  const t = useText();
  const [name, setName] = useState(settings.ownName);
  return (
    <TextField
      label={t('settings_own_name')}
      hint={t('settings_own_name_hint')}
      maxLength={200}
      autoComplete="name"
      value={name}
      onChange={({ currentTarget }) => setName(currentTarget.value)}
      onBlur={() => name !== settings.ownName && void save({ ownName: name.trim() })}
    />
  );
}

function IgnoredRules({ settings, save }: PartProps) {
  const t = useText();
  const { ignoredRules } = settings;
  return (
    <section className="nk-card nk-stack">
      <h2>{t('settings_ignored')}</h2>
      {ignoredRules.length === 0 && <p className="nk-soft">{t('settings_ignored_none')}</p>}
      <ul className="nk-stack">
        {ignoredRules.map((rule) => (
          <li key={rule} className="nk-row">
            <code>{rule}</code>
            <Button
              kind="plain"
              onClick={() => void save({ ignoredRules: ignoredRules.filter((each) => each !== rule) })}
            >
              {t('settings_show_again')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
