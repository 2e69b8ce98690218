import type { Application } from '../../../lib/domain/application';
import { KIND_NAMES } from '../../shared/kind-names';
import { useText } from '../../shared/text';
import type { DashboardTools } from '../dashboard-tools';
import { BarRows } from './BarRows';
import { PlotFigure } from './PlotFigure';
import { type StepEnd, stepsInTime, totalOf } from './stepsInTime';

const ENDS: readonly StepEnd[] = ['inTime', 'later', 'leftOut'];
const NAMES = { inTime: 'insights_in_time', later: 'insights_later', leftOut: 'insights_left_out' } as const;

interface StepsInTimeProps {
  applications: readonly Application[];
  tools: Pick<DashboardTools, 'plan'>;
}

/** How many steps were taken while their window was open. */
export function StepsInTime({ applications, tools }: StepsInTimeProps) {
  const t = useText();
  const kinds = stepsInTime(applications, tools.plan);
  return (
    <PlotFigure
      title={t('insights_steps')}
      text={t('insights_steps_text')}
      cases={kinds.reduce((sum, { counts }) => sum + totalOf(counts), 0)}
      table={{
        columns: [t('insights_step'), ...ENDS.map((end) => t(NAMES[end]))],
        rows: kinds.map(({ kind, counts }) => [t(KIND_NAMES[kind]), ...ENDS.map((end) => counts[end])]),
      }}
    >
      <BarRows
        rows={kinds.map(({ kind, counts }) => ({
          name: t(KIND_NAMES[kind]),
          parts: ENDS.map((end) => ({ name: t(NAMES[end]), count: counts[end] })),
        }))}
      />
    </PlotFigure>
  );
}
