import type { InterviewNotes } from '../../lib/domain/application';

/**
 * Notes with answers added: each as a line of its own below what was noted before, so that nothing is lost.
 *
 * @example addAnswers({ ...notes, stayedWithMe: 'Demos' }, { stayedWithMe: 'der Rundgang' }).stayedWithMe // 'Demos\nder Rundgang'
 */
export function addAnswers(notes: InterviewNotes, answers: Partial<InterviewNotes>): InterviewNotes {
  const added = Object.entries(answers).map(([note, answer]) => {
    const before = notes[note as keyof InterviewNotes].trimEnd();
    return [note, [before, answer.trim()].filter(Boolean).join('\n')];
  });
  return { ...notes, ...Object.fromEntries(added) };
}
