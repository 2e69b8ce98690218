import { useText } from '../shared/text';
import { MailAccess } from './MailAccess';
import { useLooked } from './useLooked';
import type { WelcomeTools } from './welcome-tools';

/** How the icon comes into the toolbar of this browser, and whether it is there. */
export function PinStep({ tools }: { tools: WelcomeTools }) {
  const t = useText();
  const isPinned = useLooked(tools.isPinned);
  const surroundings = useLooked(tools.surroundings);
  const isFirefox = surroundings?.browser === 'firefox';
  return (
    <>
      <p>{t('welcome_pin_text')}</p>
      <ol className="welcome-how">
        <li>{t(isFirefox ? 'welcome_pin_firefox_1' : 'welcome_pin_chromium_1')}</li>
        <li>{t(isFirefox ? 'welcome_pin_firefox_2' : 'welcome_pin_chromium_2')}</li>
      </ol>
      <p role="status" className="welcome-fact">
        {isPinned === true && t('welcome_pin_done')}
      </p>
      <MailAccess tools={tools} />
    </>
  );
}
