import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planWith } from '../../../../../components/dashboard/planWith';
import { todaySteps } from '../../../../../components/dashboard/today/todaySteps';
import { listSteps } from '../../../../../components/popup/listSteps';
import { interviewed, NOW, openDashboard, ZONE } from '../dashboard-fixture';

beforeEach(() => localStorage.clear());

afterEach(() => {
  cleanup();
  location.hash = '';
});

const languages = ['de', 'en'] as const;
const items = () => screen.queryAllByTestId('due-item');
const due = interviewed('2026-11-23', { company: 'Due Ltd' });
const overdue = interviewed('2026-11-06', { company: 'Since Ltd' });

describe('Today', () => {
  it.each(languages)(
    'shows what is due, what is still open and what comes, each with its actions (R1, %s)',
    (language) => {
      const { t } = openDashboard({ applications: [overdue, due], hash: '#/today', language });
      expect(screen.getByRole('heading', { level: 1, name: t('nav_today') })).toBeTruthy();
      const section = (name: string) => within(screen.getByRole('region', { name }));
      expect(section(t('popup_due')).getByText(/Due Ltd/)).toBeTruthy();
      expect(section(t('today_open')).getByText(/Since Ltd/)).toBeTruthy();
      for (const item of items()) expect(within(item).getByRole('button', { name: t('popup_snooze') })).toBeTruthy();
    },
  );

  it.each(languages)('encourages to call, and never reproaches (R3, R21, %s)', (language) => {
    const { t } = openDashboard({ applications: [overdue], hash: '#/today', language });
    expect(screen.getByText(t('popup_reassure_enquiry'))).toBeTruthy();
    expect(screen.getByText(t('today_open_hint'))).toBeTruthy();
    expect(screen.getByRole('main').textContent).not.toMatch(/overdue|too late|überfällig|verspätet|!/i);
  });

  it.each(languages)('is quiet where nothing is due, and says what comes (%s)', (language) => {
    const { t } = openDashboard({ applications: [interviewed('2026-11-27')], hash: '#/today', language });
    expect(screen.getByRole('heading', { name: t('popup_quiet') })).toBeTruthy();
    expect(within(screen.getByRole('region', { name: t('today_coming') })).getAllByTestId('due-item')).toHaveLength(1);
  });

  it('shows who begins the two ways to begin (R2)', () => {
    const { t } = openDashboard({ hash: '#/today' });
    expect(screen.getByRole('heading', { name: t('dashboard_empty_title') })).toBeTruthy();
    expect(screen.queryByText(t('popup_quiet'))).toBeNull();
  });

  it('leads to the application behind a step', () => {
    openDashboard({ applications: [due], hash: '#/today' });
    const link = screen.getByRole('link', { name: /Due Ltd/ });
    expect(link.getAttribute('href')).toBe(`#/application/${encodeURIComponent(due.id)}`);
  });

  it('shows twenty of many, and goes on from there (S18)', async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ ...due, id: `a${index}` }));
    const { t } = openDashboard({ applications: many, hash: '#/today' });
    expect(items()).toHaveLength(20);
    await userEvent.click(screen.getByRole('button', { name: t('popup_more', 10) }));
    expect(document.activeElement).toBe(items()[20]);
  });

  it('counts what comes after two weeks, and lists what comes before', () => {
    const plan = planWith({ now: NOW, zone: ZONE, today: '2026-11-24' });
    const some = [due, overdue, interviewed('2026-12-01'), interviewed('2027-02-01')];
    const steps = todaySteps(
      some.map((one) => listSteps([one], plan)),
      '2026-11-24',
    );
    expect([steps.due, steps.open, steps.coming].map(({ length }) => length)).toEqual([1, 1, 1]);
    expect(steps.later).toBe(1);
  });
});

describe('Today, by keyboard alone', () => {
  it('goes through the steps by j and k, asks by s and x, and takes back by z', async () => {
    const { t, commands, records } = openDashboard({ applications: [due, overdue], hash: '#/today' });
    await userEvent.keyboard('jj');
    expect(document.activeElement).toBe(items()[1]);
    await userEvent.keyboard('k');
    expect(document.activeElement).toBe(items()[0]);
    await userEvent.keyboard('x');
    expect(screen.getByText(t('popup_skip_why'))).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByText(t('popup_skip_why'))).toBeNull();
    items()[0]?.focus();
    await userEvent.keyboard('d');
    expect(commands()).toMatchObject([{ name: 'completeFollowUp', channel: 'mail' }]);
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Since Ltd'));
    await userEvent.keyboard('z');
    await waitFor(() => expect(records.applications[0]?.followUps).toEqual([]));
  });

  it('tells which keys there are, and switches them off for those who want none', async () => {
    const { t } = openDashboard({ applications: [due], hash: '#/today' });
    await userEvent.keyboard('?');
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).getAllByRole('term')).toHaveLength(8);
    await userEvent.click(within(dialog).getByRole('checkbox'));
    await userEvent.click(within(dialog).getByRole('button', { name: t('keys_close') }));
    await userEvent.keyboard('j');
    expect(items()).not.toContain(document.activeElement);
  });

  it('types into a field what is typed', async () => {
    const { t } = openDashboard({ applications: [due], hash: '#/today' });
    items()[0]?.focus();
    await userEvent.keyboard('x');
    await userEvent.type(screen.getByLabelText(t('field_reason')), 'djz');
    expect(screen.getByLabelText<HTMLInputElement>(t('field_reason')).value).toBe('djz');
  });
});
