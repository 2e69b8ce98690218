import { readFileSync } from 'node:fs';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { formatBytes } from '../../../../components/dashboard/privacy/formatBytes';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/settings';
import { interviewed, openDashboard } from './dashboard-fixture';

afterEach(() => {
  cleanup();
  location.hash = '';
});

const HASH = '#/privacy';
const part = (name: string) => screen.getByRole('region', { name });

describe('The page on privacy', () => {
  it.each(['de', 'en'] as const)('says what is kept, where, and how much of it (%s)', async (language) => {
    localStorage.setItem('form-draft/lesson/new', '{"next":"x"}');
    const { t } = openDashboard({ applications: [interviewed('2026-11-06')], hash: HASH, language });
    const kept = part(t('privacy_kept'));
    expect(await within(kept).findByText(t('privacy_records', '1', '0', '0'))).toBeTruthy();
    expect(await within(kept).findByText(formatBytes(1_540_000, language))).toBeTruthy();
    expect(await within(kept).findByText(t('privacy_files', '3'))).toBeTruthy();
    expect(await within(kept).findByText(t('privacy_entries', '1'))).toBeTruthy();
  });

  it('gives each permission of the manifest its reason, and says which are only asked for later', async () => {
    const { t } = openDashboard({ hash: HASH });
    const permissions = part(t('privacy_permissions'));
    expect(await within(permissions).findByText(t('permission_alarms'))).toBeTruthy();
    expect(within(permissions).getByText('mail.google.com').nextElementSibling?.textContent).toBe(
      t('permission_hosts'),
    );
    expect(within(permissions).getByText(t('privacy_optional'))).toBeTruthy();
  });

  it.each(['de', 'en'] as const)(
    'leads to the licences of all that is in the package, in a tab of their own (%s)',
    (language) => {
      const { t } = openDashboard({ hash: HASH, language });
      const link = within(part(t('privacy_licences'))).getByRole('link', { name: t('privacy_licences_link') });
      expect(link.getAttribute('target')).toBe('_blank');
      const file = `public/${link.getAttribute('href')}`;
      expect(readFileSync(file, 'utf8')).toContain('Software of others in Nachklang');
    },
  );

  it('deletes everything only after a yes and a second act, offers a backup first, and says when it is done', async () => {
    localStorage.setItem('form-draft/lesson/new', '{"next":"x"}');
    const { t, records, asked } = openDashboard({
      applications: [interviewed('2026-11-06')],
      settings: { ownName: 'Kim' },
      hash: HASH,
    });
    await userEvent.click(screen.getByRole('button', { name: t('privacy_erase_button') }));
    const dialog = screen.getByRole('dialog', { name: t('privacy_erase_title') });
    expect(
      within(dialog)
        .getByRole('link', { name: t('privacy_erase_backup_link') })
        .getAttribute('href'),
    ).toBe('#/data');
    expect(within(dialog).getByText(t('privacy_erase_one', '1'))).toBeTruthy();
    const erase = within(dialog).getByRole('button', { name: t('privacy_erase_button') });
    await userEvent.click(erase);
    expect(asked.map(({ name }) => name)).not.toContain('records/erase');
    await userEvent.click(within(dialog).getByLabelText(t('privacy_erase_sure')));
    await userEvent.click(erase);
    expect(screen.getByText(t('privacy_erased'))).toBeTruthy();
    expect([records.applications, records.settings, localStorage.length]).toEqual([[], DEFAULT_SETTINGS, 0]);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: t('privacy_erase') }));
  });

  it('counts what is in the bin with what goes', async () => {
    const binned = { ...interviewed('2026-11-05'), id: 'b1', deletedAt: 1 };
    const { t } = openDashboard({ applications: [interviewed('2026-11-06'), binned], hash: HASH });
    await userEvent.click(screen.getByRole('button', { name: t('privacy_erase_button') }));
    const dialog = screen.getByRole('dialog', { name: t('privacy_erase_title') });
    expect(dialog.textContent).toContain(`${t('privacy_erase_one', '1')} ${t('privacy_erase_bin', '1')}`);
  });

  it('keeps what is half-typed, and says why, where nothing could be deleted', async () => {
    localStorage.setItem('form-draft/lesson/new', '{"next":"x"}');
    const { t, handlers } = openDashboard({ hash: HASH });
    handlers['records/erase'] = () => ({ ok: false, problem: 'read-only' });
    await userEvent.click(screen.getByRole('button', { name: t('privacy_erase_button') }));
    await userEvent.click(screen.getByLabelText(t('privacy_erase_sure')));
    await userEvent.click(screen.getAllByRole('button', { name: t('privacy_erase_button') }).at(-1) as HTMLElement);
    expect(localStorage).toHaveLength(1);
    expect(screen.getAllByRole('alert').some(({ textContent }) => textContent !== '')).toBe(true);
    expect(screen.queryByText(t('privacy_erased'))).toBeNull();
  });
});

describe('A size', () => {
  it.each([
    [0, '0 byte'],
    [999, '999 byte'],
    [1_540_000, '1.5 MB'],
    [23_400, '23 kB'],
  ])('of %d bytes is written as %s', (bytes, text) => {
    expect(formatBytes(bytes, 'en')).toBe(text);
  });
});
