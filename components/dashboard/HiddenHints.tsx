import { useRef } from 'react';
import type { Application } from '../../lib/domain/application';
import type { IgnoredHint } from '../../lib/domain/ignored-hint';
import { Button } from '../shared/Button';
import { useText } from '../shared/text';
import type { DashboardTools } from './dashboard-tools';
import { HiddenHint } from './HiddenHint';

interface HiddenHintsProps {
  hints: readonly IgnoredHint[];
  applications: readonly Application[];
  tools: Pick<DashboardTools, 'showHints' | 'zone' | 'today'>;
}

/** What the user has hidden beside a mail, the newest first, and the way back for each and for all. */
export function HiddenHints({ hints, applications, tools }: HiddenHintsProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const show = (shown: readonly IgnoredHint[], done: string) => {
    // What is shown again leaves the list, so the keyboard goes back to its heading.
    heading.current?.focus();
    void tools.showHints(shown, done);
  };
  return (
    <section className="nk-card nk-stack" aria-labelledby="hidden-hints">
      <div className="dashboard-title">
        <h2 id="hidden-hints" ref={heading} tabIndex={-1}>
          {t('settings_hidden')}
        </h2>
        {hints.length > 1 && (
          <Button
            kind="plain"
            className="dashboard-hidden-all"
            onClick={() => show(hints, t('settings_shown_all_toast'))}
          >
            {t('settings_show_all')}
          </Button>
        )}
      </div>
      {hints.length === 0 && <p className="nk-soft">{t('settings_hidden_none')}</p>}
      <ul className="nk-stack">
        {hints.toReversed().map((hint) => (
          <HiddenHint
            key={hint.id}
            hint={hint}
            application={applications.find(({ id }) => id === hint.applicationId)}
            tools={tools}
            onShow={() => show([hint], t('settings_shown_toast'))}
          />
        ))}
      </ul>
    </section>
  );
}
