import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Application } from '../../../../lib/domain/application';
import { addressOf, changed, interviewed, openDashboard } from './dashboard-fixture';

afterEach(() => {
  cleanup();
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

describe('Interviews on the dashboard', () => {
  it('stand newest first, and only the newest is open', () => {
    const one = changed(interviewed('2026-10-05'), {
      name: 'addInterview',
      interview: { ...interviewed('2026-11-20').interviews[0], contactIds: [], date: '2026-11-20' } as never,
    });
    const { container } = open(one);
    const cards = [...container.querySelectorAll<HTMLDetailsElement>('form details')].filter((each) =>
      each.querySelector('textarea'),
    );
    expect(cards.map((card) => card.querySelector('h3')?.textContent)).toEqual([
      expect.stringContaining('20 November'),
      expect.stringContaining('5 October'),
    ]);
    expect(cards.map((card) => card.open)).toEqual([true, false]);
  });

  it('keep what is being typed when the record changes elsewhere, and take over the rest', async () => {
    const one = interviewed('2026-11-23');
    const { t, elsewhere, records } = open(one);
    const typed = screen.getByLabelText<HTMLTextAreaElement>(t('field_impressed_me'));
    await userEvent.type(typed, 'mine');
    await elsewhere([withNote(one, { impressedMe: 'theirs', openQuestions: 'also theirs' })]);
    expect(typed.value).toBe('mine');
    expect(screen.getByLabelText<HTMLTextAreaElement>(t('field_open_questions')).value).toBe('also theirs');
    await userEvent.click(screen.getByRole('button', { name: t('dashboard_discard') }));
    expect(typed.value).toBe('theirs');
    expect(records.applications[0]?.interviews[0]?.notes.impressedMe).toBe('theirs');
  });

  it('follow the record again once saved: undo shows what was before', async () => {
    const { t } = open(interviewed('2026-11-23'));
    const field = screen.getByLabelText<HTMLTextAreaElement>(t('field_impressed_me'));
    await userEvent.type(field, 'mine{Tab}');
    const save = screen.getAllByRole('button', { name: t('popup_log_save') })[1];
    if (!save) throw new Error('no button');
    save.focus();
    await userEvent.keyboard('{Enter}');
    expect(field.value).toBe('mine');
    expect(document.activeElement).toBe(save);
    await userEvent.click(screen.getByRole('button', { name: t('common_undo') }));
    expect(field.value).toBe('');
    expect(screen.queryByRole('button', { name: t('dashboard_discard') })).toBeNull();
  });

  it('are not lost with the tab: the browser asks while something is not kept yet', async () => {
    const { t } = open(interviewed('2026-11-23'));
    const isAsked = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(isAsked()).toBe(false);
    await userEvent.type(screen.getByLabelText(t('field_impressed_me')), 'mine');
    expect(isAsked()).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: t('dashboard_discard') }));
    expect(isAsked()).toBe(false);
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
    const [, promised] = screen.getAllByLabelText(t('field_promised_by'));
    if (!promised) throw new Error('no field');
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
  it('can be changed, and another country takes no region along', async () => {
    const { t, records } = open(interviewed('2026-11-23'));
    const company = screen.getByLabelText(t('field_company'));
    await userEvent.clear(company);
    await userEvent.type(company, 'Neuwerk AG');
    await userEvent.selectOptions(screen.getByLabelText(t('field_country')), 'CH');
    fireEvent.submit(company.closest('form') as HTMLFormElement);
    expect(await screen.findByRole('heading', { level: 1, name: 'Neuwerk AG' })).toBeTruthy();
    expect(records.applications[0]).toMatchObject({ company: 'Neuwerk AG', country: 'CH', region: '' });
  });
});
