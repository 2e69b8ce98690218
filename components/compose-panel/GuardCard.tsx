import { useEffect, useRef } from 'react';
import type { GuardNotice } from '../../lib/letters/guard/guard-notice';
import { useText } from '../shared/text';
import { GuardItem } from './GuardItem';
import { type GuardSubject, useGuard } from './useGuard';

interface GuardCardProps extends GuardSubject {
  /** Counts how often the user was about to send. */
  lookCount: number;
  /** Shows a place of the mail's text; left out, nothing offers to. */
  onPoint?: (start: number, end: number) => void;
}

/** What to look at before sending, at the top of the panel. It stands in nobody's way: the site's Send always works. */
export function GuardCard({ lookCount, onPoint, ...subject }: GuardCardProps) {
  const t = useText();
  const { notices, dismiss, keyOf } = useGuard(subject);
  const { state, tools } = subject;
  return (
    <>
      <p role="status" className="nk-sr-only">
        {notices.length > 0 && t('guard_status', notices.length)}
      </p>
      {notices.length > 0 && <NoticeList {...{ notices, keyOf, dismiss, lookCount, onPoint, state, tools }} />}
    </>
  );
}

interface NoticeListProps extends Pick<GuardCardProps, 'lookCount' | 'state' | 'tools'>, ReturnType<typeof useGuard> {
  onPoint: GuardCardProps['onPoint'];
}

function NoticeList({ notices, keyOf, dismiss, lookCount, onPoint, state, tools }: NoticeListProps) {
  const t = useText();
  const card = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (lookCount > 0) card.current?.scrollIntoView({ block: 'nearest' });
  }, [lookCount]);
  const put = (notice: GuardNotice) => {
    // The last one takes the heading along: then the keyboard goes to the section below.
    const place = notices.length > 1 ? heading.current : document.getElementById('findings');
    dismiss(notice);
    place?.focus({ preventScroll: true });
  };
  return (
    <section ref={card} className="panel-section panel-guard" aria-labelledby="guard" data-testid="panel-guard">
      <h2 id="guard" ref={heading} tabIndex={-1}>
        {t('guard_title')}
      </h2>
      <ul className="panel-guard__list">
        {notices.map((notice) => (
          <li key={keyOf(notice)} data-testid={`panel-guard-${notice.kind}`}>
            <GuardItem
              {...{ notice, language: state.language, onPoint }}
              onDismiss={(event) => tools.isByUser(event) && put(notice)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
