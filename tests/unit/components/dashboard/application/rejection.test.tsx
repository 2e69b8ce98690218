import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { addressOf, changed, interviewed, openDashboard } from '../dashboard-fixture';

afterEach(() => {
  cleanup();
  localStorage.clear();
  location.hash = '';
});

const languages = ['de', 'en'] as const;

/** Notes a rejection by keyboard alone, worded in one way. */
async function reject(language: 'de' | 'en', manner?: 'rejection_stock' | 'rejection_personal') {
  const one = interviewed('2026-11-06');
  const page = openDashboard({ applications: [one], hash: addressOf(one), language });
  const { t } = page;
  screen.getByRole('button', { name: t('application_news') }).focus();
  await userEvent.keyboard('{Enter}');
  const what = screen.getByLabelText(t('dashboard_news_what'));
  expect(document.activeElement).toBe(what);
  await userEvent.selectOptions(what, t('dashboard_news_rejection'));
  if (manner) await userEvent.click(screen.getByLabelText(t(manner)));
  screen.getByRole('button', { name: t('dashboard_news_save') }).focus();
  await userEvent.keyboard('{Enter}');
  return page;
}

describe('After a rejection (R22, R23)', () => {
  it.each(languages)(
    'the call for advice is planned, with its day, and the keyboard is led to it (%s)',
    async (language) => {
      const { t, commands } = await reject(language);
      expect(commands()).toEqual([{ name: 'recordRejection', on: '2026-11-24' }]);
      const [day, last] =
        language === 'de' ? ['Mittwoch, 25. November', '1. Dez.'] : ['Wednesday 25 November', '1 Dec'];
      expect(screen.getByText(t('rejection_feedback', day, last))).toBeTruthy();
      expect(document.activeElement).toBe(screen.getByRole('heading', { name: t('dashboard_next_steps') }));
    },
  );

  it.each(languages)('nothing is counted, and the law is one neutral line (%s)', async (language) => {
    const { t } = await reject(language);
    const card = within(screen.getByRole('region', { name: t('timeline_rejected') }));
    expect(card.getAllByText(t('call_sheet_info_feedback'))).toHaveLength(1);
    const text = screen.getByRole('region', { name: t('timeline_rejected') }).textContent ?? '';
    expect(text).not.toMatch(/AGG|\d+\s*(Absagen|rejections)|\d+\s?%|!/);
  });

  it('a standard letter is told to say nothing about who reads it, and the lesson can wait', async () => {
    const { t } = await reject('en', 'rejection_stock');
    expect(screen.getByText(t('rejection_stock_text'))).toBeTruthy();
    expect(screen.queryByRole('form', { name: t('lesson_title') })).toBeNull();
    expect(screen.getByText(t('rejection_later'))).toBeTruthy();
  });

  it('personal words have their place at once: what was heard, and what comes of it (R23)', async () => {
    const { t, records } = await reject('en', 'rejection_personal');
    const form = within(screen.getByRole('form', { name: t('lesson_title') }));
    await userEvent.click(form.getByLabelText(t('lesson_axis_qualification')));
    await userEvent.type(form.getByLabelText(t('lesson_heard')), 'more SQL');
    await userEvent.click(form.getByRole('button', { name: t('popup_log_save') }));
    expect(records.applications[0]?.lessons).toMatchObject([{ axis: 'qualification', heard: 'more SQL' }]);
    expect(screen.queryByText(t('rejection_later'))).toBeNull();
  });

  it('what is half-typed of it stands there again after the tab was closed', async () => {
    const one = interviewed('2026-11-06');
    const { t } = openDashboard({ applications: [one], hash: addressOf(one) });
    await userEvent.click(screen.getByRole('button', { name: t('application_news') }));
    await userEvent.selectOptions(screen.getByLabelText(t('dashboard_news_what')), t('dashboard_news_rejection'));
    cleanup();
    openDashboard({ applications: [one], hash: addressOf(one) });
    expect(screen.getByLabelText<HTMLSelectElement>(t('dashboard_news_what')).value).toBe('rejection');
    await userEvent.click(screen.getByRole('button', { name: t('common_cancel') }));
    expect(localStorage).toHaveLength(0);
  });

  it('the call is spoken of no more once it is done', () => {
    const rejected = changed(interviewed('2026-11-06'), { name: 'recordRejection', on: '2026-11-23' });
    const one = changed(rejected, {
      name: 'recordCall',
      key: 'feedback-request:2026-11-23',
      on: '2026-11-24',
      promisedBy: null,
    });
    const { t } = openDashboard({ applications: [one], hash: addressOf(one) });
    expect(screen.queryByText(t('call_sheet_info_feedback'))).toBeNull();
    expect(screen.getByText(t('report_by_phone', t('panel_kind_feedback_request')))).toBeTruthy();
  });
});
