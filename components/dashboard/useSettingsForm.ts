import { useState } from 'react';
import type { StorageProblem } from '../../lib/domain/record-store';
import type { Settings } from '../../lib/domain/settings';
import type { DashboardTools } from './dashboard-tools';

export interface SettingsPart {
  settings: Settings;
  save: (patch: Partial<Settings>) => void;
}

/** Shows a choice as soon as it is made, and takes it back when it could not be kept. */
export function useSettingsForm(settings: Settings, saveSettings: DashboardTools['saveSettings']) {
  const [pending, setPending] = useState<{ patch: Partial<Settings>; over: Settings }>({ patch: {}, over: settings });
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const waiting = pending.over === settings ? pending.patch : {};
  const save = async (patch: Partial<Settings>) => {
    setPending({ patch: { ...waiting, ...patch }, over: settings });
    const failure = await saveSettings(patch);
    setProblem(failure);
    if (failure) setPending({ patch: {}, over: settings });
  };
  return { shown: { ...settings, ...waiting }, problem, save: (patch: Partial<Settings>) => void save(patch) };
}
