import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Application, LessonAxis } from '../../../../lib/domain/application';
import { addressOf, changed, interviewed, openDashboard } from './dashboard-fixture';

afterEach(() => {
  cleanup();
  localStorage.clear();
  location.hash = '';
});

const HASH = '#/lessons';
const learned = (before: Application, axis: LessonAxis, heard: string, on = '2026-11-23') =>
  changed(before, { name: 'saveLesson', lessonId: null, lesson: { on, axis, heard, next: '', isPractised: false } });
const rejected = (company: string) =>
  changed(interviewed('2026-11-06', { company }), { name: 'recordRejection', on: '2026-11-20' });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const group = (name: string) => screen.getByRole('heading', { level: 2, name }).parentElement as HTMLElement;

describe('The page of lessons (R23, R24)', () => {
  it.each(['de', 'en'] as const)(
    'says kindly what it is for while nothing is noted, and counts nothing (%s)',
    (language) => {
      const { t, container } = openDashboard({ hash: HASH, language });
      expect(screen.getByRole('heading', { level: 1, name: t('nav_lessons') })).toBeTruthy();
      expect(screen.getByText(t('lessons_none_text'))).toBeTruthy();
      expect(screen.queryByRole('button', { name: t('lesson_add') })).toBeNull();
      expect(screen.getByRole('link', { name: t('popup_log') }).getAttribute('href')).toBe('popup.html');
      expect(container.querySelector('main')?.textContent).not.toMatch(/\d/);
    },
  );

  it('shows those of all applications by what they were about, the newest first, with the way to each', () => {
    const one = learned(learned(rejected('Beispielwerk'), 'qualification', 'mehr SQL'), 'appearance', 'zu leise');
    const other = learned(rejected('Die Probe AG'), 'qualification', 'Zahlen nennen', '2026-11-24');
    const { t } = openDashboard({ applications: [one, other], hash: HASH });
    const items = within(group(t('lesson_axis_qualification'))).getAllByRole('listitem');
    expect(items.map((item) => item.querySelector('dd')?.textContent)).toEqual(['Zahlen nennen', 'mehr SQL']);
    const link = within(items[0] as HTMLElement).getByRole('link', { name: 'Die Probe AG' });
    expect(link.getAttribute('href')).toBe(addressOf(other));
    expect(within(group(t('lesson_axis_appearance'))).getByText('zu leise')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: t('lesson_axis_other') })).toBeNull();
  });

  it('takes a practised one out of the open ones, with undo, and shows it folded, from where it can come back', async () => {
    const one = learned(rejected('Beispielwerk'), 'appearance', 'zu leise');
    const { t, records, commands } = openDashboard({ applications: [one], hash: HASH });
    await press(t('lesson_practised'));
    expect(commands()).toEqual([{ name: 'practiseLesson', lessonId: one.lessons[0]?.id, on: '2026-11-24' }]);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(screen.getByText(t('lessons_none_open_text'))).toBeTruthy();
    await press(t('common_undo'));
    expect(records.applications[0]?.lessons).toMatchObject([{ isPractised: false }]);
    await press(t('lesson_practised'));
    expect(screen.getByText(t('lessons_practised_title')).closest('details')?.open).toBe(false);
    await userEvent.click(screen.getByText(t('lessons_practised_title')));
    expect(screen.getByText(/Practised on Tue 24 Nov/)).toBeTruthy();
    await press(t('lessons_take_back'));
    expect(records.applications[0]?.lessons).toMatchObject([{ isPractised: false, practisedOn: null }]);
    expect(screen.getByRole('button', { name: t('lesson_practised') })).toBeTruthy();
  });

  it('lets one be changed in its place, and removed with undo', async () => {
    const one = learned(rejected('Beispielwerk'), 'appearance', 'zu leise');
    const { t, records } = openDashboard({ applications: [one], hash: HASH });
    await press(t('lesson_edit'));
    const form = screen.getByRole('form', { name: t('lesson_title') });
    expect(form.contains(document.activeElement)).toBe(true);
    await userEvent.type(within(form).getByLabelText(t('lesson_next')), 'vorher laut üben');
    await userEvent.click(within(form).getByText(t('popup_log_save')));
    expect(records.applications[0]?.lessons).toMatchObject([{ heard: 'zu leise', next: 'vorher laut üben' }]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: t('lesson_edit') }));
    await press(t('lesson_remove'));
    expect(records.applications[0]?.lessons).toEqual([]);
    await press(t('common_undo'));
    expect(records.applications[0]?.lessons).toHaveLength(1);
  });

  it('takes a new one for any application, and keeps what is half-typed when the choice changes or the page closes', async () => {
    const [one, other] = [rejected('Beispielwerk'), rejected('Die Probe AG')];
    const { t, records, unmount } = openDashboard({ applications: [one, other], hash: HASH });
    await press(t('lesson_add'));
    await userEvent.type(screen.getByLabelText(t('lesson_next')), 'früher nachfragen');
    await userEvent.selectOptions(screen.getByLabelText(t('lessons_from')), other.id);
    expect(screen.getByLabelText<HTMLTextAreaElement>(t('lesson_next')).value).toBe('früher nachfragen');
    unmount();
    const again = openDashboard({ applications: records.applications, hash: HASH });
    await press(t('lesson_add'));
    expect(screen.getByLabelText<HTMLSelectElement>(t('lessons_from')).value).toBe(other.id);
    await userEvent.click(screen.getByText(t('popup_log_save')));
    expect(again.commands()).toHaveLength(1);
    expect(again.records.applications.map(({ lessons }) => lessons.length)).toEqual([0, 1]);
    expect(localStorage).toHaveLength(0);
  });
});
