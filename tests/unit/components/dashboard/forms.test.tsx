import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Application } from '../../../../lib/domain/application';
import { addressOf, changed, interviewed, openDashboard } from './dashboard-fixture';

afterEach(() => {
  cleanup();
  localStorage.clear();
  location.hash = '';
});

const open = (one: Application, language: 'de' | 'en' = 'en') =>
  openDashboard({ applications: [one], hash: addressOf(one), language });

const withNote = (one: Application, note: Partial<Application['interviews'][number]['notes']>, promisedBy?: string) => {
  const [interview] = one.interviews;
  if (!interview) throw new Error('no interview');
  const { id, ...rest } = interview;
  return changed(one, {
    name: 'editInterview',
    interviewId: id,
    interview: { ...rest, notes: { ...rest.notes, ...note }, promisedBy: promisedBy ?? rest.promisedBy },
  });
};

const labelOf = (label: string, value: string) => `${label}: ${value}`;
/** The words of an interview that can be changed where they stand. */
const note = (name: string) => screen.getByRole('button', { name });

describe('Interviews on the dashboard', () => {
  it('stand newest first in what has been', () => {
    const one = changed(interviewed('2026-10-05'), {
      name: 'addInterview',
      interview: { ...interviewed('2026-11-20').interviews[0], contactIds: [], date: '2026-11-20' } as never,
    });
    const { container } = open(one);
    const days = [...container.querySelectorAll('.timeline-day')].filter((day) => day.querySelector('.timeline-notes'));
    expect(days.map((day) => day.querySelector('time')?.dateTime)).toEqual(['2026-11-20', '2026-10-05']);
  });

  it('keep what is being typed when the record changes elsewhere, and take over the rest', async () => {
    const one = interviewed('2026-11-23');
    const { t, elsewhere } = open(one);
    await userEvent.click(note(t('in_place_add', t('field_impressed_me'))));
    const typed = screen.getByLabelText<HTMLTextAreaElement>(t('field_impressed_me'));
    await userEvent.type(typed, 'mine');
    await elsewhere([withNote(one, { impressedMe: 'theirs', openQuestions: 'also theirs' })]);
    expect(typed.value).toBe('mine');
    expect(note(labelOf(t('field_open_questions'), 'also theirs'))).toBeTruthy();
    await userEvent.type(typed, '{Escape}');
    expect(document.activeElement).toBe(note(labelOf(t('field_impressed_me'), 'theirs')));
  });

  it('follow the record again once saved: undo shows what was before', async () => {
    const { t } = open(interviewed('2026-11-23'));
    await userEvent.click(note(t('in_place_add', t('field_impressed_me'))));
    await userEvent.keyboard('mine{Control>}{Enter}{/Control}');
    expect(document.activeElement).toBe(note(labelOf(t('field_impressed_me'), 'mine')));
    await userEvent.click(screen.getByRole('button', { name: t('common_undo') }));
    expect(note(t('in_place_add', t('field_impressed_me')))).toBeTruthy();
  });

  it('are kept by leaving the field, and a new line is only a new line', async () => {
    const { t, records } = open(interviewed('2026-11-23'));
    await userEvent.click(note(t('in_place_add', t('field_open_questions'))));
    await userEvent.keyboard('one{Enter}two{Tab}');
    expect(records.applications[0]?.interviews[0]?.notes.openQuestions).toBe('one\ntwo');
    expect(screen.queryByRole('textbox', { name: t('field_open_questions') })).toBeNull();
  });

  it('are not lost with the tab: what is half-typed stands there again', async () => {
    const one = interviewed('2026-11-23');
    const { t } = open(one);
    await userEvent.click(note(t('in_place_add', t('field_impressed_me'))));
    await userEvent.keyboard('mine');
    cleanup();
    open(one);
    expect(screen.getByLabelText<HTMLTextAreaElement>(t('field_impressed_me')).value).toBe('mine');
    await userEvent.type(screen.getByLabelText(t('field_impressed_me')), '{Escape}');
    expect(localStorage).toHaveLength(0);
  });

  it.each(['de', 'en'] as const)(
    'hold a mood that says it changes nothing, and changes nothing (R25, %s)',
    async (language) => {
      const { t, commands, container } = open(interviewed('2026-11-06'), language);
      const stepsBefore = [...container.querySelectorAll('[data-testid=due-item]')].map((item) => item.textContent);
      expect(screen.getByText(t('popup_log_mood_hint'))).toBeTruthy();
      const radio = screen.getByRole('radio', { name: t('popup_log_mood_5') });
      await userEvent.click(radio);
      fireEvent.submit(radio.closest('form') as HTMLFormElement);
      await screen.findByText(t('dashboard_kept_toast'));
      expect(commands()).toMatchObject([{ name: 'editInterview', interview: { mood: 5 } }]);
      expect([...container.querySelectorAll('[data-testid=due-item]')].map((item) => item.textContent)).toEqual(
        stepsBefore,
      );
    },
  );

  it('move the enquiry behind a promised day (R19)', async () => {
    const { t, container } = open(interviewed('2026-11-06'));
    expect(container.querySelector('[data-testid=due-item]')?.textContent).toContain('since');
    const promised = screen.getByLabelText(t('field_promised_by'));
    fireEvent.change(promised, { target: { value: '2026-11-30' } });
    fireEvent.submit(promised.closest('form') as HTMLFormElement);
    await screen.findByText(t('dashboard_kept_toast'));
    expect(container.querySelector('[data-testid=due-item]')?.textContent).not.toContain('since');
  });

  it('are added with a thank-you note of their own, and the keyboard comes back (R1, R18)', async () => {
    const { t, records } = open(interviewed('2026-10-05'));
    await userEvent.click(screen.getByRole('button', { name: t('dashboard_interview_add') }));
    const form = screen.getByRole('heading', { name: t('dashboard_interview_new') }).closest('form');
    if (!form) throw new Error('no form');
    expect(form.contains(document.activeElement)).toBe(true);
    await userEvent.type(within(form).getByLabelText(t('field_stayed_with_me')), 'a warm welcome');
    await userEvent.click(within(form).getByRole('button', { name: t('popup_log_save') }));
    expect(records.applications[0]?.interviews).toHaveLength(2);
    expect(screen.getAllByTestId('due-item')[0]?.textContent).toContain(t('panel_kind_thank_you'));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: t('dashboard_interview_add') }));
  });

  it('name the field that is wrong, and keep what was typed', async () => {
    const { t, records } = open(interviewed('2026-11-23'), 'de');
    const day = screen.getByLabelText<HTMLInputElement>(t('dashboard_interview_date'));
    fireEvent.change(day, { target: { value: '' } });
    fireEvent.submit(day.closest('form') as HTMLFormElement);
    expect(await screen.findByText(t('error_required', t('field_when')))).toBeTruthy();
    expect(day.getAttribute('aria-invalid')).toBe('true');
    expect(records.applications[0]?.interviews[0]?.date).toBe('2026-11-23');
  });
});

describe('Contacts on the dashboard', () => {
  it('are added, and refused with the name of the field when the address is none (R9)', async () => {
    const { t, records } = open(interviewed('2026-11-23'));
    await userEvent.click(screen.getByRole('button', { name: t('dashboard_contact_add') }));
    const form = screen.getByRole('heading', { name: t('dashboard_contact_new') }).closest('form');
    if (!form) throw new Error('no form');
    await userEvent.type(within(form).getByLabelText(t('panel_person_last')), 'Klein');
    await userEvent.type(within(form).getByLabelText(t('field_email')), 'klein');
    await userEvent.click(within(form).getByRole('button', { name: t('popup_log_save') }));
    expect(within(form).getByText(t('error_not_an_email', t('field_email')))).toBeTruthy();
    await userEvent.type(within(form).getByLabelText(t('field_email')), '@example.com');
    await userEvent.click(within(form).getByRole('button', { name: t('popup_log_save') }));
    expect(records.applications[0]?.contacts.map(({ lastName }) => lastName)).toEqual(['Weber', 'Klein']);
    expect(records.applications[0]?.contacts[1]).toMatchObject({
      formOfAddress: 'neutral',
      email: 'klein@example.com',
    });
  });

  it('leave with one press, and come back by undo', async () => {
    const { t, records } = open(interviewed('2026-11-23'));
    await userEvent.click(screen.getByText(t('dashboard_contact_remove')));
    expect(records.applications[0]?.contacts).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: t('common_undo') }));
    expect(records.applications[0]?.contacts).toHaveLength(1);
  });
});

describe('Company, role and place', () => {
  it('change where they stand: Enter keeps, Escape takes back', async () => {
    const { t, records } = open(interviewed('2026-11-23'));
    await userEvent.click(screen.getByRole('button', { name: 'Beispiel GmbH' }));
    const company = screen.getByLabelText<HTMLInputElement>(t('field_company'));
    expect(document.activeElement).toBe(company);
    await userEvent.clear(company);
    await userEvent.type(company, 'Neuwerk AG{Enter}');
    const heading = await screen.findByRole('heading', { level: 1, name: 'Neuwerk AG' });
    await waitFor(() => expect(heading.contains(document.activeElement)).toBe(true));
    expect(records.applications[0]).toMatchObject({ company: 'Neuwerk AG', role: 'Projektleiterin', region: 'BE' });
    await userEvent.keyboard('{Enter}');
    await userEvent.type(screen.getByLabelText(t('field_company')), ' & Co.{Escape}');
    expect(screen.getByRole('heading', { level: 1, name: 'Neuwerk AG' })).toBeTruthy();
    expect(records.applications[0]?.company).toBe('Neuwerk AG');
  });

  it('are refused at the field, and what was typed stays', async () => {
    const { t, records } = open(interviewed('2026-11-23'), 'de');
    await userEvent.click(screen.getByRole('button', { name: labelOf(t('field_role'), 'Projektleiterin') }));
    const role = screen.getByLabelText<HTMLInputElement>(t('field_role'));
    await userEvent.clear(role);
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText(t('error_required', t('field_role')))).toBeTruthy();
    expect(role.getAttribute('aria-invalid')).toBe('true');
    expect(records.applications[0]?.role).toBe('Projektleiterin');
    await userEvent.type(role, '{Escape}');
    expect(screen.getByRole('button', { name: labelOf(t('field_role'), 'Projektleiterin') })).toBeTruthy();
  });

  it('take no region along to another country', async () => {
    const { t, records } = open(interviewed('2026-11-23'));
    const country = screen.getByLabelText(t('field_country'));
    await userEvent.selectOptions(country, 'CH');
    fireEvent.submit(country.closest('form') as HTMLFormElement);
    await screen.findByText(t('dashboard_kept_toast'));
    expect(records.applications[0]).toMatchObject({ company: 'Beispiel GmbH', country: 'CH', region: '' });
  });
});
