import type { Application } from '../../../lib/domain/application';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import { type AnsweredBy, answerTimes, median } from './answerTimes';
import { DotRows } from './DotRows';
import { FEW, PlotFigure } from './PlotFigure';

const WAYS: readonly AnsweredBy[] = ['mail', 'phone', 'interview'];

const hasMiddle = ({ middle }: { middle: number | null }) => middle !== null;

/** How long answers took; every one is a dot, and only many of them have a middle (R2, R21). */
export function AnswerTimes({ applications }: { applications: readonly Application[] }) {
  const t = useText();
  const language = useLanguage();
  const times = answerTimes(applications);
  const rows = WAYS.map((by) => {
    const values = times.filter((time) => time.by === by).map(({ days }) => days);
    return { name: t(`insights_after_${by}`), values, middle: values.length < FEW ? null : median(values) };
  }).filter(({ values }) => values.length > 0);
  const number = (value: number) => new Intl.NumberFormat(language).format(value);
  return (
    <PlotFigure
      title={t('insights_answers')}
      text={
        rows.some(hasMiddle)
          ? `${t('insights_answers_text')} ${t('insights_answers_middle')}`
          : t('insights_answers_text')
      }
      cases={times.length}
      table={{
        columns: [t('insights_after'), t('insights_answers_count'), t('insights_days'), t('insights_middle')],
        rows: rows.map(({ name, values, middle }) => [
          name,
          values.length,
          values.toSorted((one, other) => one - other).join(', '),
          middle === null ? '–' : number(middle),
        ]),
      }}
    >
      <DotRows rows={rows} nameOf={(days) => t('insights_scale_days', days)} />
    </PlotFigure>
  );
}
