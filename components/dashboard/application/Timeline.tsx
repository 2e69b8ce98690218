import { useMemo, useRef, useState } from 'react';
import type { Application } from '../../../lib/domain/application';
import { differenceInDays } from '../../../lib/domain/calendar-date';
import type { FollowUp } from '../../../lib/domain/follow-ups/follow-up';
import { formatRelative } from '../../shared/format';
import { formatDay } from '../../shared/formatDay';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import type { DashboardTools } from '../dashboard-tools';
import { TimelineItem } from './TimelineItem';
import type { TimelineDay } from './timeline-entry';
import { timelineDays } from './timelineEntries';

interface TimelineProps {
  application: Application;
  plan: FollowUp[];
  tools: DashboardTools;
}

/** Everything that has happened, by day, the newest first. Small changes show when they are asked for. */
export function Timeline({ application, plan, tools }: TimelineProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const [showsChanges, setShowsChanges] = useState(false);
  const { zone } = tools;
  const days = useMemo(() => timelineDays(application, plan, zone), [application, plan, zone]);
  const shown = showsChanges ? days : withoutChanges(days);
  return (
    <section className="nk-stack" aria-labelledby="timeline">
      <div className="application-title">
        <h2 id="timeline" ref={heading} tabIndex={-1}>
          {t('timeline_title')}
        </h2>
        <label className="timeline-switch nk-small">
          <input
            type="checkbox"
            checked={showsChanges}
            onChange={({ currentTarget }) => setShowsChanges(currentTarget.checked)}
          />
          {t('timeline_changes')}
        </label>
      </div>
      <ol className="timeline">
        {shown.map((day) => (
          <Day key={day.on} {...{ day, application, tools }} onRemoved={() => heading.current?.focus()} />
        ))}
      </ol>
    </section>
  );
}

function withoutChanges(days: readonly TimelineDay[]): TimelineDay[] {
  return days
    .map(({ on, entries }) => ({ on, entries: entries.filter(({ deed }) => deed.name !== 'change') }))
    .filter(({ entries }) => entries.length > 0);
}

interface DayProps extends Pick<TimelineProps, 'application' | 'tools'> {
  day: TimelineDay;
  onRemoved: () => void;
}

function Day({ day: { on, entries }, ...rest }: DayProps) {
  const language = useLanguage();
  const { today } = rest.tools;
  return (
    <li className="timeline-day">
      <h3>
        <time dateTime={on}>{formatDay(on, language, today)}</time>
        {Math.abs(differenceInDays(today, on)) <= 6 && (
          <span className="nk-soft">{formatRelative(on, today, language)}</span>
        )}
      </h3>
      <ul>
        {entries.map((entry) => (
          <TimelineItem key={entry.id} entry={entry} {...rest} />
        ))}
      </ul>
    </li>
  );
}
