import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../../lib/domain/application';
import { openLessons } from '../../../lib/domain/openLessons';
import { exampleApplication } from './example-application';

const lesson = (id: string, changes: Partial<Lesson> = {}): Lesson => ({
  id,
  on: '2026-03-20',
  axis: 'appearance',
  heard: 'Mehr Ruhe',
  next: 'Langsamer antworten',
  isPractised: false,
  practisedOn: null,
  ...changes,
});

describe('The open lessons (R24)', () => {
  it('of all applications stand the newest first, with where they come from', () => {
    const first = exampleApplication({ id: 'a1', company: 'Beispielwerk', lessons: [lesson('l1'), lesson('l2')] });
    const later = exampleApplication({
      id: 'a2',
      company: 'Die Probe AG',
      lessons: [lesson('l3', { on: '2026-04-01' })],
    });
    const found = openLessons([first, later]);
    expect(found.map(({ lessonId }) => lessonId)).toEqual(['l3', 'l2', 'l1']);
    expect(found[0]).toEqual({
      applicationId: 'a2',
      lessonId: 'l3',
      company: 'Die Probe AG',
      role: later.role,
      on: '2026-04-01',
      axis: 'appearance',
      heard: 'Mehr Ruhe',
      next: 'Langsamer antworten',
    });
  });

  it('leave out what is practised, and keep those of ended applications (R23)', () => {
    const practised = lesson('l1', { isPractised: true, practisedOn: '2026-03-22' });
    const closed = exampleApplication({
      stage: { name: 'closed', on: '2026-03-20', reason: '' },
      lessons: [practised, lesson('l2')],
    });
    expect(openLessons([closed]).map(({ lessonId }) => lessonId)).toEqual(['l2']);
    expect(openLessons([])).toEqual([]);
  });
});
