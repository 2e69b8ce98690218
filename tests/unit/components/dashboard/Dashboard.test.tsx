import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { addressOf, changed, interviewed, openDashboard } from './dashboard-fixture';

afterEach(() => {
  cleanup();
  location.hash = '';
});

const languages = ['de', 'en'] as const;

describe('The list of applications', () => {
  it.each(languages)('shows for every open application its next step with a day (R1, %s)', (language) => {
    const applications = [interviewed('2026-11-23'), interviewed('2026-11-06', { company: 'Musterwerk AG' })];
    const { t } = openDashboard({ applications, language });
    const cards = screen.getAllByRole('listitem');
    expect(cards).toHaveLength(2);
    expect(cards[0]?.textContent).toContain(t('panel_kind_status_enquiry'));
    expect(cards[1]?.textContent).toContain(t('panel_kind_thank_you'));
    for (const card of cards) expect(card.querySelector('.dashboard-step .nk-soft')?.textContent).not.toBe('');
  });

  it.each(languages)('speaks of what is overdue as neutrally as of the rest (R21, %s)', (language) => {
    const { t } = openDashboard({ applications: [interviewed('2026-11-06')], language });
    const step = screen.getByRole('listitem').querySelector('.dashboard-step');
    expect(step?.textContent).toContain(t('state_since', '').trim());
    expect(step?.textContent).not.toMatch(/overdue|late|überfällig|verspätet|!/i);
  });

  it('folds away only what the contract or the user has ended (R26)', () => {
    const waiting = interviewed('2026-11-06', { company: 'Waiting' });
    const offered = changed(interviewed('2026-11-06', { company: 'Offered' }), {
      name: 'recordOffer',
      on: '2026-11-20',
    });
    const rejected = changed(interviewed('2026-11-06', { company: 'Rejected' }), {
      name: 'recordRejection',
      on: '2026-11-20',
    });
    const signed = changed(interviewed('2026-11-06', { company: 'Signed' }), {
      name: 'recordSigned',
      on: '2026-11-20',
    });
    openDashboard({ applications: [signed, waiting, offered, rejected] });
    const open = screen.getAllByRole('link', { name: /Waiting|Offered|Rejected/ });
    expect(open.every((link) => link.closest('details') === null)).toBe(true);
    expect(screen.getByText('Signed').closest('details')).not.toBeNull();
  });

  it('promises nothing to who begins, and shows the two ways to begin (R2)', () => {
    const { t } = openDashboard();
    expect(screen.getByRole('heading', { name: t('dashboard_empty_title') })).toBeTruthy();
    expect(screen.getByRole('link', { name: t('popup_log') }).getAttribute('href')).toBe('popup.html');
  });
});

describe('The way through the dashboard', () => {
  it.each(languages)('names the tab after the view and moves the keyboard to its heading (%s)', async (language) => {
    const one = interviewed('2026-11-23');
    const { t } = openDashboard({ applications: [one], language });
    expect(document.title).toBe(t('dashboard_title', t('dashboard_applications')));
    location.hash = addressOf(one);
    const heading = await screen.findByRole('heading', { level: 1, name: 'Beispiel GmbH' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(document.title).toBe(t('dashboard_title', 'Beispiel GmbH'));
  });

  it('keeps the keyboard where it is when records change elsewhere', async () => {
    const one = interviewed('2026-11-23');
    const { elsewhere, t } = openDashboard({ applications: [one], hash: addressOf(one) });
    const field = screen.getByLabelText(t('field_stayed_with_me'));
    await userEvent.click(field);
    await elsewhere([changed(one, { name: 'recordAnswer', on: '2026-11-24', promisedBy: null })]);
    expect(document.activeElement).toBe(field);
  });

  it('says so when the application behind a link has been deleted meanwhile', async () => {
    const one = interviewed('2026-11-23');
    const { elsewhere, t } = openDashboard({ applications: [one], hash: addressOf(one) });
    await elsewhere([]);
    expect(screen.getByText(t('dashboard_missing_title'))).toBeTruthy();
  });

  it('says so when the records cannot be read here', () => {
    const { t } = openDashboard({ isUnreadable: true });
    expect(screen.getByRole('alert').textContent).toBe(t('error_read'));
    expect(screen.queryByText(t('dashboard_loading'))).toBeNull();
  });
});

describe('One application', () => {
  it.each(languages)(
    'offers the call before the mail for a status enquiry, with a kind line (R3, R19, %s)',
    (language) => {
      const one = interviewed('2026-11-06');
      const { t } = openDashboard({ applications: [one], language, hash: addressOf(one) });
      const step = within(screen.getByTestId('due-item'));
      const [call, write] = step.getAllByRole('link');
      expect(call?.textContent).toBe(t('popup_call'));
      expect(call?.className).toContain('primary');
      expect(write?.textContent).toBe(t('popup_write'));
      expect(step.getByText(t('popup_reassure_enquiry'))).toBeTruthy();
      expect(screen.getByText(t('popup_why_long_text'))).toBeTruthy();
    },
  );

  it('asks for a word before it leaves a step out, and shows it afterwards (R1)', async () => {
    const one = interviewed('2026-11-23');
    const { t, commands } = openDashboard({ applications: [one], hash: addressOf(one) });
    const [step] = screen.getAllByTestId('due-item');
    if (!step) throw new Error('no step is due');
    await userEvent.click(within(step).getByRole('button', { name: t('popup_skip') }));
    expect(commands()).toEqual([]);
    await userEvent.click(within(step).getByRole('button', { name: t('popup_skip_in_touch') }));
    expect(commands()).toMatchObject([{ name: 'skipFollowUp', reason: t('popup_skip_in_touch') }]);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: t('dashboard_next_steps') }));
    expect(screen.getByText(t('popup_skip_in_touch')).closest('details')).not.toBeNull();
  });

  it('offers after every change to take it back', async () => {
    const one = interviewed('2026-11-23');
    const { t, records } = openDashboard({ applications: [one], hash: addressOf(one) });
    const [step] = screen.getAllByTestId('due-item');
    if (!step) throw new Error('no step is due');
    await userEvent.click(within(step).getByRole('button', { name: t('popup_done') }));
    expect(records.applications[0]?.followUps).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: t('common_undo') }));
    expect(records.applications[0]?.followUps).toHaveLength(0);
    expect(await screen.findByText(t('common_undone'))).toBeTruthy();
  });

  it.each(languages)(
    'takes no offer by word of mouth for the end: a look at the contract follows (R26, %s)',
    async (language) => {
      const one = interviewed('2026-11-06');
      const { t, records } = openDashboard({ applications: [one], language, hash: addressOf(one) });
      await userEvent.selectOptions(screen.getByLabelText(t('dashboard_news_what')), t('dashboard_news_offer'));
      await userEvent.click(screen.getByRole('button', { name: t('dashboard_news_save') }));
      expect(records.applications[0]?.stage.name).toBe('offered');
      expect(screen.getByText(t('panel_kind_contract_check'))).toBeTruthy();
      expect(screen.queryByText(t('dashboard_ended_text'))).toBeNull();
    },
  );

  it.each(languages)(
    'answers a rejection kindly and offers to ask for feedback, by phone first (R22, R23, %s)',
    async (language) => {
      const one = interviewed('2026-11-06');
      const { t } = openDashboard({ applications: [one], language, hash: addressOf(one) });
      await userEvent.selectOptions(screen.getByLabelText(t('dashboard_news_what')), t('dashboard_news_rejection'));
      await userEvent.click(screen.getByRole('button', { name: t('dashboard_news_save') }));
      expect(screen.getByText(t('dashboard_rejected'))).toBeTruthy();
      const feedback = screen.getByRole('heading', { name: t('panel_kind_feedback_request') }).closest('li');
      expect(feedback && within(feedback).getAllByRole('link')[0]?.textContent).toBe(t('popup_call'));
      const news = screen.getByLabelText(t('dashboard_news_what'));
      expect(
        within(news)
          .getAllByRole('option')
          .map((option) => option.textContent),
      ).toContain(t('dashboard_news_offer'));
    },
  );

  it('is left only with a reason, and can be opened again (R1, R26)', async () => {
    const one = interviewed('2026-11-06');
    const { t, records } = openDashboard({ applications: [one], hash: addressOf(one) });
    await userEvent.selectOptions(screen.getByLabelText(t('dashboard_news_what')), t('dashboard_news_close'));
    await userEvent.click(screen.getByRole('button', { name: t('dashboard_news_save') }));
    const reason = screen.getByLabelText(t('dashboard_news_reason'));
    expect(reason.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(t('error_required', t('field_reason')))).toBeTruthy();
    await userEvent.type(reason, 'Too far away');
    await userEvent.click(screen.getByRole('button', { name: t('dashboard_news_save') }));
    expect(records.applications[0]?.stage).toMatchObject({ name: 'closed', reason: 'Too far away' });
    expect(screen.queryByRole('button', { name: t('dashboard_interview_add') })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: t('dashboard_reopen') }));
    expect(records.applications[0]?.stage.name).toBe('waiting');
  });

  it('is deleted after one question, and comes back by undo', async () => {
    const one = interviewed('2026-11-06');
    const { t, records } = openDashboard({ applications: [one], hash: addressOf(one) });
    await userEvent.click(screen.getByRole('button', { name: t('dashboard_remove') }));
    expect(records.applications).toHaveLength(1);
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: t('dashboard_remove') }));
    expect(records.applications).toHaveLength(0);
    await waitFor(() => expect(location.hash).toBe('#/list'));
    await userEvent.click(screen.getByRole('button', { name: t('common_undo') }));
    expect(records.applications).toHaveLength(1);
  });

  it('says in words what went wrong when nobody answers, and sends the same change again only once', async () => {
    const one = interviewed('2026-11-23');
    const { t, ask, asked } = openDashboard({ applications: [one], hash: addressOf(one) });
    ask.mockRejectedValueOnce(new Error('unreachable'));
    await userEvent.type(screen.getByLabelText(t('field_impressed_me')), 'the calm');
    const [save] = screen
      .getAllByRole('button', { name: t('popup_log_save') })
      .filter((button) => button.getAttribute('aria-disabled') === 'false');
    if (!save) throw new Error('nothing to save');
    await userEvent.click(save);
    expect(screen.getByText(t('error_storage_unavailable'))).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>(t('field_impressed_me')).value).toBe('the calm');
    await userEvent.click(save);
    const ids = ask.mock.calls.map(([, data]) => (data as { operationId: string }).operationId);
    expect(new Set(ids).size).toBe(1);
    expect(asked).toHaveLength(1);
  });
});

describe('The settings', () => {
  it('keep each choice at once', async () => {
    const { t, records } = openDashboard({ hash: '#/settings' });
    await userEvent.selectOptions(screen.getByLabelText(t('field_country')), 'AT');
    expect(records.settings).toMatchObject({ country: 'AT', region: '' });
    await userEvent.type(screen.getByLabelText(t('settings_own_name')), 'Lena Hoffmann');
    await userEvent.tab();
    expect(records.settings.ownName).toBe('Lena Hoffmann');
    await userEvent.selectOptions(screen.getByLabelText(t('settings_mail_language')), t('dashboard_language_en'));
    expect(records.settings.mailLanguage).toBe('en');
  });

  it('take a choice back that could not be kept, and say why', async () => {
    const { t, handlers } = openDashboard({ hash: '#/settings' });
    handlers['settings/change'] = () => ({ ok: false, problem: 'full' });
    const names = screen.getByRole<HTMLInputElement>('checkbox', { name: new RegExp(t('settings_names')) });
    await userEvent.click(names);
    expect(names.checked).toBe(false);
    expect(screen.getByText(t('error_storage_full'))).toBeTruthy();
  });

  it('say which mailbox a letter is written in', () => {
    const one = interviewed('2026-11-23');
    const { t } = openDashboard({ applications: [one], settings: { mailbox: 'gmail' }, hash: addressOf(one) });
    const [step] = screen.getAllByTestId('due-item');
    expect(
      step &&
        within(step)
          .getByRole('link', { name: t('popup_write') })
          .getAttribute('href'),
    ).toBe('https://gmail.example/anna.weber@example.com');
  });
});
