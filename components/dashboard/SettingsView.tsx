import type { Application } from '../../lib/domain/application';
import type { Settings } from '../../lib/domain/settings';
import { PROBLEM_TEXTS } from '../shared/problem-texts';
import { useText } from '../shared/text';
import type { DashboardTools } from './dashboard-tools';
import { LanguageSettings } from './LanguageSettings';
import { ReminderSettings } from './ReminderSettings';
import { useSettingsForm } from './useSettingsForm';
import { WritingSettings } from './WritingSettings';

interface SettingsViewProps {
  settings: Settings;
  applications: Application[];
  tools: Pick<DashboardTools, 'saveSettings' | 'language' | 'now' | 'zone' | 'today' | 'plan'>;
}

/** Everything the user can set; each change is kept at once. */
export function SettingsView({ settings, applications, tools }: SettingsViewProps) {
  const t = useText();
  const { shown, problem, save } = useSettingsForm(settings, tools.saveSettings);
  const part = { settings: shown, save };
  return (
    <div className="nk-stack dashboard-sections">
      <h1 tabIndex={-1}>{t('dashboard_settings')}</h1>
      <p role="alert" className="nk-field__error">
        {problem && t(PROBLEM_TEXTS[problem])}
      </p>
      {tools.language && <LanguageSettings choice={tools.language} />}
      <ReminderSettings {...part} applications={applications} tools={tools} />
      <WritingSettings {...part} />
      <p>
        <a href="welcome.html">{t('settings_welcome')}</a>
      </p>
    </div>
  );
}
