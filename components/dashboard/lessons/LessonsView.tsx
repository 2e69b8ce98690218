import { useRef } from 'react';
import type { Application } from '../../../lib/domain/application';
import { EmptyState } from '../../shared/EmptyState';
import { useText } from '../../shared/text';
import { AddPart } from '../AddPart';
import type { DashboardTools } from '../dashboard-tools';
import { WaysToBegin } from '../WaysToBegin';
import { LessonGroup } from './LessonGroup';
import { openByAxis, practisedLessons } from './lessonPlaces';
import { NewLesson } from './NewLesson';
import { PractisedLessons } from './PractisedLessons';
import { useLessonActions } from './useLessonActions';

interface LessonsViewProps {
  applications: readonly Application[];
  tools: DashboardTools;
}

/** What all feedback has taught, by what it was about (R23), until it is practised (R24). Nothing is counted. */
export function LessonsView({ applications, tools }: LessonsViewProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const actions = useLessonActions(tools, () => heading.current?.focus());
  const open = openByAxis(applications);
  const practised = practisedLessons(applications);
  return (
    <div className="nk-stack dashboard-sections">
      <header className="nk-stack">
        <h1 ref={heading} tabIndex={-1}>
          {t('nav_lessons')}
        </h1>
        <p className="nk-soft">{t('lessons_intro')}</p>
      </header>
      {open.map((group) => (
        <LessonGroup key={group.axis} {...group} tools={tools} actions={actions} />
      ))}
      {open.length === 0 && <NoneOpen hasPractised={practised.length > 0} isFirst={applications.length === 0} />}
      {applications.length > 0 && (
        <AddPart label={t('lesson_add')}>
          {(close) => <NewLesson applications={applications} tools={tools} onClose={close} />}
        </AddPart>
      )}
      <PractisedLessons lessons={practised} tools={tools} onTakeBack={actions.takeBack} />
    </div>
  );
}

/** A lesson belongs to an application: without any, the way on is to log the first interview. */
function NoneOpen({ hasPractised, isFirst }: { hasPractised: boolean; isFirst: boolean }) {
  const t = useText();
  return (
    <EmptyState title={t(hasPractised ? 'lessons_none_open' : 'lessons_none')}>
      <p>{t(hasPractised ? 'lessons_none_open_text' : 'lessons_none_text')}</p>
      {isFirst && <WaysToBegin />}
    </EmptyState>
  );
}
