import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Application, Lesson } from '../../../../lib/domain/application';
import { applied, openPopup } from './popup-fixture';

const lesson = (id: string, next: string): Lesson => ({
  id,
  on: '2026-11-20',
  axis: 'appearance',
  heard: '',
  next,
  isPractised: false,
  practisedOn: null,
});
/** An application that has ended, with what it taught. */
function ended(...lessons: Lesson[]): Application {
  return {
    ...applied('Past GmbH', '2026-10-01'),
    stage: { name: 'closed', on: '2026-11-20', reason: 'Rejected' },
    lessons,
  };
}
const shown = () => screen.queryAllByTestId('open-lesson').map((item) => item.querySelector('p')?.textContent);
const line = () => screen.getByTestId('log-quick');

beforeEach(() => localStorage.clear());

describe('Open lessons while an interview is logged (R24)', () => {
  it('show once something is typed, those of ended applications as well, and not before', async () => {
    const { user } = openPopup([ended(lesson('l1', 'Pause before I answer.'))]);
    expect(shown()).toEqual([]);
    await user.type(line(), 'A');
    expect(shown()).toEqual(['Pause before I answer. Past GmbH']);
  });

  it('leave out what is practised, and lead to the others where there are more than three', async () => {
    const done: Lesson = { ...lesson('l0', 'Done already.'), isPractised: true, practisedOn: '2026-11-21' };
    const { user } = openPopup([ended(done, ...['a', 'b', 'c', 'd'].map((id) => lesson(id, `Thought ${id}`)))]);
    await user.type(line(), 'A');
    expect(shown()).toEqual(['Thought d Past GmbH', 'Thought c Past GmbH', 'Thought b Past GmbH']);
    expect(screen.getByText('For next time (4)')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'All of them in the overview' }).getAttribute('href')).toBe(
      'dashboard.html#/lessons',
    );
  });

  it('go by "practised", with undo, and leave the keyboard in the list', async () => {
    const { user, lastCommand } = openPopup([ended(lesson('l1', 'Breathe.'), lesson('l2', 'Smile.'))]);
    await user.type(line(), 'A');
    await user.click(screen.getByRole('button', { name: 'Practised: Smile.' }));
    expect(lastCommand()).toEqual({ name: 'practiseLesson', lessonId: 'l2', on: '2026-11-24' });
    await waitFor(() => expect(shown()).toEqual(['Breathe. Past GmbH']));
    expect(document.activeElement?.textContent).toContain('For next time');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(shown()).toHaveLength(2));
  });
});
