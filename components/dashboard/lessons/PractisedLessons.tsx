import { Button } from '../../shared/Button';
import { Disclosure } from '../../shared/Disclosure';
import { formatShortDay } from '../../shared/format';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import type { DashboardTools } from '../dashboard-tools';
import { LessonOrigin } from './LessonOrigin';
import { LessonWords } from './LessonWords';
import type { PlacedLesson } from './lessonPlaces';

interface PractisedLessonsProps {
  lessons: readonly PlacedLesson[];
  tools: Pick<DashboardTools, 'today'>;
  onTakeBack: (placed: PlacedLesson) => void;
}

/** What has been practised, folded away; each can come back among the open ones. */
export function PractisedLessons({ lessons, tools, onTakeBack }: PractisedLessonsProps) {
  const t = useText();
  const language = useLanguage();
  if (lessons.length === 0) return null;
  return (
    <Disclosure title={t('lessons_practised_title')}>
      <ul className="nk-stack">
        {lessons.map((placed) => {
          const { practisedOn, id, on } = placed.lesson;
          const day = formatShortDay(practisedOn ?? on, tools.today, language);
          return (
            <li className="nk-card nk-stack" key={`${placed.application.id} ${id}`}>
              <LessonWords lesson={placed.lesson} />
              <LessonOrigin from={placed} day={practisedOn ? t('lessons_practised_on', day) : day} />
              <div className="nk-row">
                <Button onClick={() => onTakeBack(placed)}>{t('lessons_take_back')}</Button>
              </div>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
