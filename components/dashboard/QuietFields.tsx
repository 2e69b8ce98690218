import { useState } from 'react';
import { isQuietTime } from '../../lib/domain/reminding/hours';
import type { Settings } from '../../lib/domain/settings';
import { useText } from '../shared/text';
import { KeptField } from './KeptField';
import type { SettingsPart } from './useSettingsForm';

type Times = Pick<Settings, 'reminderTime' | 'quietFrom' | 'quietUntil'>;

const FIELDS = [
  { name: 'reminderTime', label: 'settings_time' },
  { name: 'quietFrom', label: 'settings_quiet_from' },
  { name: 'quietUntil', label: 'settings_quiet_until' },
] as const;

/**
 * The chosen hour and the quiet hours. An hour within the quiet ones would be no hour: it is not kept, and the field that was
 * changed says so and shows what was wanted.
 */
export function QuietFields({ settings, save }: SettingsPart) {
  const t = useText();
  const [refused, setRefused] = useState<Partial<Times>>({});
  const keep = (name: keyof Times, typed: string) => {
    const time = typed.slice(0, 5);
    if (!time) return;
    const wanted = { ...settings, [name]: time };
    const isRefused = isQuietTime(wanted.reminderTime, wanted);
    setRefused(isRefused ? { [name]: time } : {});
    if (!isRefused) save({ [name]: time });
  };
  return (
    <>
      {FIELDS.map(({ name, label }) => (
        <KeptField
          key={name}
          label={t(label)}
          type="time"
          error={refused[name] && t(name === 'reminderTime' ? 'settings_time_quiet' : 'settings_quiet_covers')}
          hint={name === 'quietUntil' && t('settings_quiet_hint')}
          value={refused[name] ?? settings[name]}
          onKeep={(time) => keep(name, time)}
        />
      ))}
    </>
  );
}
