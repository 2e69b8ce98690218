import { cleanup, configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { changed, interviewed, openDashboard } from './dashboard-fixture';

// The rules and figures come as a part of their own, which a busy machine takes a while to bring.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
  location.hash = '';
});

const answered = () => changed(interviewed('2026-11-16'), { name: 'recordAnswer', on: '2026-11-23', promisedBy: null });

describe('The page of insights (R2)', () => {
  it.each(['de', 'en'] as const)('says kindly what it will show while there is nothing (%s)', (language) => {
    const { t } = openDashboard({ hash: '#/insights', language });
    expect(screen.getByText(t('insights_empty_text'))).toBeTruthy();
    expect(screen.getByRole('link', { name: t('popup_log') }).getAttribute('href')).toBe('popup.html');
  });

  it.each(['de', 'en'] as const)(
    'tells with few cases that they are few, and takes no middle of them (%s)',
    async (language) => {
      const { t } = openDashboard({ applications: [answered()], hash: '#/insights', language });
      const times = await screen.findByRole('region', { name: t('insights_answers') });
      expect(within(times).getByText(t('insights_few', 1))).toBeTruthy();
      expect(within(times).getByRole('figure', { name: t('insights_answers') })).toBeTruthy();
      expect(times.querySelectorAll('.plot-dot')).toHaveLength(1);
      expect(times.querySelector('.plot-middle')).toBeNull();
    },
  );

  it('gives the same numbers as a table', async () => {
    const { t } = openDashboard({ applications: [answered()], hash: '#/insights' });
    const times = await screen.findByRole('region', { name: t('insights_answers') });
    await userEvent.click(within(times).getByText(t('insights_table')));
    const row = within(times).getByRole('row', { name: /an interview/ });
    expect([...row.children].map(({ textContent }) => textContent)).toEqual(['after an interview', '1', '7', '–']);
  });

  it('shows a line at the middle of ten answers and more, and never a share in per cent', async () => {
    const { t, container } = openDashboard({ applications: Array.from({ length: 10 }, answered), hash: '#/insights' });
    const times = await screen.findByRole('region', { name: t('insights_answers') });
    expect(times.querySelectorAll('.plot-middle')).toHaveLength(1);
    expect(within(times).queryByText(t('insights_few', 10))).toBeNull();
    expect(container.textContent).not.toContain('%');
  });
});
