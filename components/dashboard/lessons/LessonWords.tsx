import type { Lesson } from '../../../lib/domain/application';
import { useText } from '../../shared/text';

/** What was heard, and what comes of it; whichever of the two was noted. */
export function LessonWords({ lesson }: { lesson: Pick<Lesson, 'heard' | 'next'> }) {
  const t = useText();
  return (
    <dl className="lesson-words">
      {(['heard', 'next'] as const)
        .filter((name) => lesson[name])
        .map((name) => (
          <div key={name}>
            <dt>{t(`lesson_${name}`)}</dt>
            <dd dir="auto">{lesson[name]}</dd>
          </div>
        ))}
    </dl>
  );
}
