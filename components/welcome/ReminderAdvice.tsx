import type { TextKey } from '../../lib/messages/text-key';
import { useText } from '../shared/text';
import { useLooked } from './useLooked';
import type { Surroundings, WelcomeTools } from './welcome-tools';

const SYSTEM_ADVICE: Record<Surroundings['system'], TextKey> = {
  windows: 'welcome_advice_windows',
  mac: 'welcome_advice_mac',
  linux: 'welcome_advice_linux',
  other: 'welcome_advice_other',
};

interface ReminderAdviceProps {
  tools: WelcomeTools;
  /** The browser itself says that it shows none. */
  isBlocked: boolean;
}

/** Where reminders are switched on in this system and browser; without them nothing is lost. */
export function ReminderAdvice({ tools, isBlocked }: ReminderAdviceProps) {
  const t = useText();
  const surroundings = useLooked(tools.surroundings);
  if (!surroundings) return null;
  const { system, browser } = surroundings;
  return (
    <div className="nk-stack welcome-part">
      {isBlocked && <p>{t('welcome_advice_blocked')}</p>}
      <ul className="welcome-how">
        <li>{t(SYSTEM_ADVICE[system])}</li>
        <li>{t(browser === 'firefox' ? 'welcome_advice_firefox' : 'welcome_advice_chromium')}</li>
        <li>{t('welcome_advice_quiet')}</li>
      </ul>
      <p className="nk-soft">{t('welcome_advice_anyway')}</p>
    </div>
  );
}
