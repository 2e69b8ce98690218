import type { Application } from '../../../lib/domain/application';
import { useText } from '../../shared/text';
import { BarRows } from './BarRows';
import { type Outcome, outcomesByChannel } from './outcomesByChannel';
import { PlotFigure } from './PlotFigure';

const OUTCOMES: readonly Outcome[] = ['offer', 'waiting', 'rejected', 'closed'];

/** Where the applications stand, by how they were followed up; it says nothing of why (R2). */
export function Outcomes({ applications }: { applications: readonly Application[] }) {
  const t = useText();
  const channels = outcomesByChannel(applications);
  return (
    <PlotFigure
      title={t('insights_outcomes')}
      text={t('insights_outcomes_text')}
      cases={applications.length}
      table={{
        columns: [t('insights_channel'), ...OUTCOMES.map((outcome) => t(`insights_outcome_${outcome}`))],
        rows: channels.map(({ channel, counts }) => [
          t(`insights_channel_${channel}`),
          ...OUTCOMES.map((outcome) => counts[outcome]),
        ]),
      }}
    >
      <BarRows
        rows={channels.map(({ channel, counts }) => ({
          name: t(`insights_channel_${channel}`),
          parts: OUTCOMES.map((outcome) => ({ name: t(`insights_outcome_${outcome}`), count: counts[outcome] })),
        }))}
      />
    </PlotFigure>
  );
}
