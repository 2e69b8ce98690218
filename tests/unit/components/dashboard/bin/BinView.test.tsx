import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Application } from '../../../../../lib/domain/application';
import { addressOf, interviewed, NOW, openDashboard } from '../dashboard-fixture';

afterEach(() => {
  cleanup();
  location.hash = '';
});

const DAY = 24 * 3_600_000;
const inBin = (company: string, daysAgo: number): Application => ({
  ...interviewed('2026-11-06', { company }),
  deletedAt: NOW - daysAgo * DAY,
});
const items = () => within(screen.getByRole('main')).queryAllByRole('listitem');
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('The bin', () => {
  it('shows what was deleted, the latest first, when, and when it goes for good', () => {
    openDashboard({ applications: [inBin('Older AG', 4), inBin('Newer AG', 1)], hash: '#/bin' });
    expect(items().map((item) => within(item).getByRole('heading').textContent)).toEqual(['Newer AG', 'Older AG']);
    expect(items()[1]?.textContent).toContain('Deleted Fri 20 Nov · goes for good on Sun 20 Dec');
  });

  it.each(['de', 'en'] as const)('says what it is for where it is empty (%s)', (language) => {
    const { t } = openDashboard({ applications: [interviewed('2026-11-06')], hash: '#/bin', language });
    expect(items()).toEqual([]);
    expect(screen.getByText(t('bin_empty_text', 30))).toBeTruthy();
  });

  it('keeps what lies in it out of the list, and says at its old address where it is', () => {
    const one = inBin('Beispiel GmbH', 1);
    const { t } = openDashboard({ applications: [one], hash: addressOf(one) });
    expect(screen.getByText(t('bin_missing_text'))).toBeTruthy();
    expect(screen.getByRole('link', { name: t('bin_open') }).getAttribute('href')).toBe('#/bin');
    cleanup();
    openDashboard({ applications: [one], hash: '#/applications' });
    expect(screen.queryByText('Beispiel GmbH')).toBeNull();
  });

  it('gives an application back as it was, offers to undo that, and moves the focus to the heading', async () => {
    const { t, records } = openDashboard({ applications: [inBin('Beispiel GmbH', 1)], hash: '#/bin' });
    await press(t('bin_put_back_one', 'Beispiel GmbH'));
    expect(records.applications[0]).not.toHaveProperty('deletedAt');
    expect(items()).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    await press(t('common_undo'));
    expect(items()).toHaveLength(1);
  });

  it('asks before anything goes for good, and keeps it where the answer is no', async () => {
    const { t, records } = openDashboard({ applications: [inBin('Beispiel GmbH', 1)], hash: '#/bin' });
    await press(t('bin_purge_one', 'Beispiel GmbH'));
    await press(t('bin_keep'));
    expect(records.applications).toHaveLength(1);
    await press(t('bin_purge_one', 'Beispiel GmbH'));
    await press(t('bin_purge'));
    expect(records.applications).toHaveLength(0);
    expect(screen.getByText(t('bin_purged_toast', 'Beispiel GmbH'))).toBeTruthy();
    expect(screen.queryByRole('button', { name: t('common_undo') })).toBeNull();
  });

  it('says what went wrong where nobody answers, and keeps it', async () => {
    const { t, ask } = openDashboard({ applications: [inBin('Beispiel GmbH', 1)], hash: '#/bin' });
    ask.mockRejectedValueOnce(new Error('unreachable'));
    await press(t('bin_put_back_one', 'Beispiel GmbH'));
    expect(screen.getByText(t('error_storage_unavailable'))).toBeTruthy();
    expect(items()).toHaveLength(1);
  });
});
