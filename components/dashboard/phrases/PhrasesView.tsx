import { lazy, Suspense } from 'react';
import { useText } from '../../shared/text';
import type { Records } from '../DashboardView';
import type { DashboardTools } from '../dashboard-tools';
import { HiddenHints } from '../HiddenHints';
import { OwnPhrases } from './OwnPhrases';

interface PhrasesViewProps {
  records: Records;
  tools: DashboardTools;
}

const RuleList = lazy(() => import('./RuleList'));

/** What is marked in mails and why; what of it is switched off, and what the user has hidden. */
export function PhrasesView({ records: { settings, applications }, tools }: PhrasesViewProps) {
  const t = useText();
  return (
    <div className="nk-stack dashboard-sections">
      <header className="nk-stack">
        <h1 tabIndex={-1}>{t('nav_phrases')}</h1>
        <p className="nk-soft">{t('phrases_intro')}</p>
      </header>
      <OwnPhrases phrases={settings.ownPhrases} tools={tools} />
      <Suspense fallback={<p className="nk-soft">{t('dashboard_loading')}</p>}>
        <RuleList settings={settings} tools={tools} />
      </Suspense>
      <HiddenHints hints={settings.ignoredHints} applications={applications} tools={tools} />
    </div>
  );
}
