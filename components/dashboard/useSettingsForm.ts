import { useState } from 'react';
import type { StorageProblem } from '../../lib/domain/record-store';
import type { Settings, SettingsPatch } from '../../lib/domain/settings';
import type { DashboardTools } from './dashboard-tools';

export interface SettingsPart {
  settings: Settings;
  save: (patch: SettingsPatch) => void;
}

/** Shows a choice as soon as it is made, and takes it back when it could not be kept. */
export function useSettingsForm(settings: Settings, saveSettings: DashboardTools['saveSettings']) {
  const [pending, setPending] = useState<{ patch: SettingsPatch; over: Settings }>({ patch: {}, over: settings });
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const waiting = pending.over === settings ? pending.patch : {};
  const save = async (patch: SettingsPatch) => {
    setPending({ patch: { ...waiting, ...patch }, over: settings });
    const failure = await saveSettings(patch);
    setProblem(failure);
    if (failure) setPending({ patch: {}, over: settings });
  };
  return { shown: { ...settings, ...waiting }, problem, save: (patch: SettingsPatch) => void save(patch) };
}
