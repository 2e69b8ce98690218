import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { addressOf, changed, interviewed, openDashboard } from './dashboard-fixture';

afterEach(() => {
  cleanup();
  localStorage.clear();
  location.hash = '';
});

const rejected = () => changed(interviewed('2026-11-06'), { name: 'recordRejection', on: '2026-11-23' });
const learned = () =>
  changed(rejected(), {
    name: 'saveLesson',
    lessonId: null,
    lesson: { on: '2026-11-24', axis: 'qualification', heard: 'mehr SQL', next: '', isPractised: false },
  });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('The lessons of an application (R23, R24)', () => {
  it.each(['de', 'en'] as const)('have a place after a rejection, with one kind line (%s)', (language) => {
    const one = rejected();
    const { t } = openDashboard({ applications: [one], hash: addressOf(one), language });
    expect(screen.getByText(t('lesson_intro'))).toBeTruthy();
    expect(screen.getByRole('button', { name: t('lesson_add') })).toBeTruthy();
  });

  it('are not brought up while one waits for an answer', () => {
    const one = interviewed('2026-11-06');
    const { t } = openDashboard({ applications: [one], hash: addressOf(one) });
    expect(screen.queryByRole('heading', { name: t('lesson_title') })).toBeNull();
  });

  it('are read, practised, changed and removed, each with undo', async () => {
    const one = learned();
    const { t, records } = openDashboard({ applications: [one], hash: addressOf(one) });
    const lessons = () => records.applications[0]?.lessons;
    expect(within(screen.getByRole('region', { name: t('lesson_title') })).getByText('mehr SQL')).toBeTruthy();
    await userEvent.click(screen.getByLabelText(t('lesson_practised')));
    expect(lessons()).toMatchObject([{ isPractised: true }]);
    await press(t('lesson_edit'));
    await userEvent.type(screen.getByLabelText(t('lesson_next')), 'Kurs besuchen');
    await userEvent.click(within(screen.getByRole('form', { name: t('lesson_title') })).getByText(t('popup_log_save')));
    expect(lessons()).toMatchObject([{ heard: 'mehr SQL', next: 'Kurs besuchen', isPractised: true }]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: t('lesson_edit') }));
    await press(t('lesson_remove'));
    expect(lessons()).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: t('lesson_title') }));
    await press(t('common_undo'));
    expect(lessons()).toHaveLength(1);
  });

  it('can be added once the application has been closed', async () => {
    const one = changed(rejected(), { name: 'closeApplication', on: '2026-11-24', reason: 'genug' });
    const { t, records } = openDashboard({ applications: [one], hash: addressOf(one) });
    await press(t('lesson_add'));
    await userEvent.type(screen.getByLabelText(t('lesson_next')), 'früher nachfragen');
    await userEvent.click(within(screen.getByRole('form', { name: t('lesson_title') })).getByText(t('popup_log_save')));
    expect(records.applications[0]?.lessons).toMatchObject([{ axis: 'unknown', next: 'früher nachfragen' }]);
  });

  it.each(['{', '7', '{"heard":7,"other":"x","__proto__":{"axis":"x"}}'])(
    'are typed into an empty form when what was kept of it is damaged: %s (H4)',
    async (stored) => {
      const one = rejected();
      localStorage.setItem(`form-draft/lesson/${one.id}/new`, stored);
      const { t } = openDashboard({ applications: [one], hash: addressOf(one) });
      await press(t('lesson_add'));
      expect(screen.getByLabelText<HTMLTextAreaElement>(t('lesson_heard')).value).toBe('');
      expect(screen.getByLabelText<HTMLInputElement>(t('lesson_axis_unknown')).checked).toBe(true);
    },
  );

  it('that are half-typed stay as long as the deleted application can be put back, and go with it for good', async () => {
    const one = rejected();
    const { t } = openDashboard({ applications: [one], hash: addressOf(one) });
    await press(t('lesson_add'));
    await userEvent.type(screen.getByLabelText(t('lesson_heard')), 'etwas');
    expect(localStorage).toHaveLength(1);
    await press(t('dashboard_remove'));
    await userEvent.click(screen.getAllByRole('button', { name: t('dashboard_remove') }).at(-1) as HTMLElement);
    expect(localStorage).toHaveLength(1);
    location.hash = '#/bin';
    await userEvent.click(await screen.findByRole('button', { name: t('bin_purge_one', one.company) }));
    await press(t('bin_purge'));
    expect(localStorage).toHaveLength(0);
  });
});
