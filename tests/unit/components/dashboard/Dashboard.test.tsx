import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { addressOf, changed, interviewed, openDashboard } from './dashboard-fixture';

afterEach(() => {
  cleanup();
  localStorage.clear();
  location.hash = '';
});

const languages = ['de', 'en'] as const;

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
    await userEvent.click(screen.getByRole('button', { name: new RegExp(t('field_stayed_with_me')) }));
    const field = screen.getByLabelText(t('field_stayed_with_me'));
    await elsewhere([changed(one, { name: 'recordAnswer', on: '2026-11-24', promisedBy: null })]);
    expect(document.activeElement).toBe(field);
  });

  it('says so when the application behind a link has been deleted meanwhile', async () => {
    const one = interviewed('2026-11-23');
    const { elsewhere, t } = openDashboard({ applications: [one], hash: addressOf(one) });
    await elsewhere([]);
    expect(screen.getByText(t('dashboard_missing_title'))).toBeTruthy();
  });

  it.each([
    ['the records cannot be read here', 'unreadable', 'error_read'],
    ['a newer build has taken them over, and asks for a reload (S11)', 'updated', 'error_read_updated'],
    ['they do not come, as when a page from before an update holds them (S12)', 'waiting', 'error_read_waiting'],
  ] as const)('says so when %s', (_, problem, text) => {
    const { t } = openDashboard({ problem });
    expect(screen.getByRole('alert').textContent).toBe(t(text));
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
    expect(screen.getByText(t('popup_skip_in_touch')).closest('.timeline-item')?.textContent).toContain(
      t('timeline_skipped', t('panel_kind_thank_you')),
    );
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
      await userEvent.click(screen.getByRole('button', { name: t('application_news') }));
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
      await userEvent.click(screen.getByRole('button', { name: t('application_news') }));
      await userEvent.selectOptions(screen.getByLabelText(t('dashboard_news_what')), t('dashboard_news_rejection'));
      await userEvent.click(screen.getByRole('button', { name: t('dashboard_news_save') }));
      expect(screen.getByText(t('dashboard_rejected'))).toBeTruthy();
      const feedback = screen.getByRole('heading', { name: t('panel_kind_feedback_request') }).closest('li');
      expect(feedback && within(feedback).getAllByRole('link')[0]?.textContent).toBe(t('popup_call'));
      await userEvent.click(screen.getByRole('button', { name: t('application_news') }));
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
    await userEvent.click(screen.getByRole('button', { name: t('application_news') }));
    await userEvent.selectOptions(screen.getByLabelText(t('dashboard_news_what')), t('dashboard_news_close'));
    await userEvent.click(screen.getByRole('button', { name: t('dashboard_news_save') }));
    const reason = screen.getByLabelText(t('field_reason'));
    expect(reason.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(t('error_required', t('field_reason')))).toBeTruthy();
    await userEvent.type(reason, 'Too far away');
    await userEvent.click(screen.getByRole('button', { name: t('dashboard_news_save') }));
    expect(records.applications[0]?.stage).toMatchObject({ name: 'closed', reason: 'Too far away' });
    expect(screen.queryByRole('button', { name: t('dashboard_interview_add') })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: t('dashboard_reopen') }));
    expect(records.applications[0]?.stage.name).toBe('waiting');
  });

  it('goes into the bin after one question, and comes back by undo', async () => {
    const one = interviewed('2026-11-06');
    const { t, records } = openDashboard({ applications: [one], hash: addressOf(one) });
    await userEvent.click(screen.getByRole('button', { name: t('dashboard_remove') }));
    expect(records.applications[0]).not.toHaveProperty('deletedAt');
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: t('dashboard_remove') }));
    expect(records.applications[0]).toHaveProperty('deletedAt');
    await waitFor(() => expect(location.hash).toBe('#/applications'));
    expect(screen.queryByRole('link', { name: one.company })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: t('common_undo') }));
    expect(records.applications[0]).not.toHaveProperty('deletedAt');
  });

  it('says in words what went wrong when nobody answers, and sends the same change again only once', async () => {
    const one = interviewed('2026-11-23');
    const { t, ask, asked } = openDashboard({ applications: [one], hash: addressOf(one) });
    ask.mockRejectedValueOnce(new Error('unreachable'));
    await userEvent.click(screen.getByRole('button', { name: t('in_place_add', t('field_impressed_me')) }));
    const save = () => userEvent.keyboard('{Control>}{Enter}{/Control}');
    await userEvent.keyboard('the calm');
    await save();
    expect(screen.getByText(t('error_storage_unavailable'))).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>(t('field_impressed_me')).value).toBe('the calm');
    await save();
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
