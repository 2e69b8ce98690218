import { useState } from 'react';
import { Button } from '../shared/Button';
import { useText } from '../shared/text';
import { useLooked } from './useLooked';
import type { WelcomeTools } from './welcome-tools';

/** Firefox leaves it to the user whether an extension may work on a site, and any browser lets it be taken back. */
export function MailAccess({ tools }: { tools: WelcomeTools }) {
  const t = useText();
  const hadAccess = useLooked(tools.hasMailAccess);
  const [answer, setAnswer] = useState<boolean | null>(null);
  if (hadAccess === null || (hadAccess && answer === null)) return null;
  const allow = async () => setAnswer(await tools.askForMailAccess().catch(() => false));
  const isAllowed = answer === true || hadAccess;
  return (
    <div className="nk-stack welcome-part">
      <h2>{t('welcome_access_title')}</h2>
      <p>{t('welcome_access_text')}</p>
      {!isAllowed && (
        <p>
          <Button onClick={() => void allow()}>{t('welcome_access_allow')}</Button>
        </p>
      )}
      <p role="status" className="welcome-fact">
        {isAllowed && t('welcome_access_done')}
        {!isAllowed && answer === false && t('welcome_access_later')}
      </p>
    </div>
  );
}
