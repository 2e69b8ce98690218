import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { NO_BACKUP } from '../../../../../lib/domain/backup-state';
import { lockBackup } from '../../../../../lib/exchange/backup/lockBackup';
import { interviewed, NOW, openDashboard } from '../dashboard-fixture';

afterEach(() => {
  location.hash = '';
});

const DAY = 86_400_000;
const NAME = 'nachklang-backup-2026-11-24.json';
const one = () => interviewed('2026-11-20', { company: 'Größe & Söhne GmbH' });
const fileOf = (text: string, name = NAME) => new File([text], name, { type: 'application/json' });

function openData(given: Parameters<typeof openDashboard>[0] = {}) {
  const dashboard = openDashboard({ applications: [one()], hash: '#/data', ...given });
  const user = userEvent.setup();
  const { t, saveFile } = dashboard;
  const saved = () => new TextDecoder().decode(saveFile.mock.calls[0]?.[2] as Uint8Array);
  const backUp = async () => {
    await user.click(screen.getByTestId('backup-make'));
    await waitFor(() => expect(saveFile).toHaveBeenCalled());
    return saved();
  };
  const restore = () => within(screen.getByRole('region', { name: t('restore_title') }));
  const choose = (file: File) => user.upload(restore().getByLabelText(t('restore_choose')), file);
  return { ...dashboard, user, backUp, restore, choose };
}

describe('Backing up', () => {
  it.each(['de', 'en'] as const)('takes one click, and says what was saved and when (%s)', async (language) => {
    const { t, backUp, saveFile, records } = openData({ language });
    expect(screen.getByText(t('backup_none_yet'))).toBeTruthy();
    const file = JSON.parse(await backUp());
    expect(saveFile.mock.calls[0]?.slice(0, 2)).toEqual([NAME, 'application/json']);
    expect(file).toMatchObject({
      format: 'nachklang-backup',
      madeBy: '0.1.0',
      applications: [{ company: 'Größe & Söhne GmbH' }],
    });
    expect(await screen.findByText(t('backup_saved', NAME))).toBeTruthy();
    await waitFor(() => expect(records.settings.backups.lastAt).not.toBeNull());
    expect(screen.queryByText(t('backup_none_yet'))).toBeNull();
  });

  it('locks the file only with a passphrase that was typed twice, and says that there is no way back', async () => {
    const { t, user, saveFile } = openData();
    await user.click(screen.getByRole('checkbox', { name: t('backup_lock') }));
    expect(screen.getByText(t('backup_no_way_back'))).toBeTruthy();
    const section = within(screen.getByRole('region', { name: t('backup_title') }));
    await user.click(screen.getByTestId('backup-make'));
    expect(screen.getByText(t('backup_passphrase_empty'))).toBeTruthy();
    await user.type(section.getByLabelText(t('backup_passphrase')), 'drei Hüte');
    expect(screen.getByText(t('backup_passphrase_short'))).toBeTruthy();
    await user.type(section.getByLabelText(t('backup_repeat')), 'drei Hute');
    await user.click(screen.getByTestId('backup-make'));
    expect(screen.getByText(t('backup_passphrase_differs'))).toBeTruthy();
    expect(saveFile).not.toHaveBeenCalled();
    await user.click(section.getByRole('checkbox', { name: t('backup_show') }));
    expect((section.getByLabelText(t('backup_repeat')) as HTMLInputElement).type).toBe('text');
  });

  it('has nothing to press while there is nothing', () => {
    const { t } = openData({ applications: [] });
    expect(screen.getByText(t('backup_nothing'))).toBeTruthy();
    expect(screen.queryByTestId('backup-make')).toBeNull();
  });

  it('says in the place of a file why there is none, and leaves everything else alone', async () => {
    const { t, user, saveFile, records } = openData();
    saveFile.mockImplementation(() => {
      throw new Error('no downloads');
    });
    await user.click(screen.getByTestId('backup-make'));
    expect(await screen.findByText(t('backup_failed'))).toBeTruthy();
    expect(records.settings.backups.lastAt).toBeNull();
  });

  it('happens by itself only where the browser allows it', async () => {
    const { t, user, records } = openData({ givesDownloads: false });
    const box = () => screen.getByRole('checkbox', { name: new RegExp(t('backup_weekly')) }) as HTMLInputElement;
    await user.click(box());
    expect(await screen.findByText(t('backup_weekly_refused'))).toBeTruthy();
    expect([box().checked, records.settings.backups.isWeekly]).toEqual([false, false]);
  });

  it('by itself is switched on and off, and tells when it could not be written', async () => {
    const failed = { ...NO_BACKUP, isWeekly: true, failedOn: '2026-11-23' };
    const { t, user, records } = openData({ settings: { backups: failed } });
    expect(screen.getByText(/23 Nov.*couldn’t be written/)).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: new RegExp(t('backup_weekly')) }));
    expect(records.settings.backups.isWeekly).toBe(false);
    await user.click(screen.getByRole('checkbox', { name: new RegExp(t('backup_weekly')) }));
    expect(records.settings.backups.isWeekly).toBe(true);
  });
});

describe('Restoring', () => {
  it('shows what would happen, writes nothing before “Apply”, and hands over one exchange', async () => {
    const { t, user, backUp, choose, stage, handlers, elsewhere, restore } = openData();
    const text = await backUp();
    await elsewhere([]);
    handlers['exchange/apply'] = () => ({ ok: true, changed: 1 });
    await choose(fileOf(text));
    expect(await screen.findByText(`${t('preview_verdict_new')}: 1`)).toBeTruthy();
    expect(restore().getByText(t('restore_file', NAME))).toBeTruthy();
    expect(document.activeElement?.textContent).toBe(t('preview_title'));
    expect(stage).not.toHaveBeenCalled();
    await user.click(screen.getByTestId('preview-apply'));
    expect(await screen.findByText(t('restore_done_one', 1))).toBeTruthy();
    expect(screen.getByRole('button', { name: t('common_undo') })).toBeTruthy();
    expect(stage.mock.calls[0]?.[0].changes).toMatchObject([{ seenRev: 0, value: { company: 'Größe & Söhne GmbH' } }]);
    expect(document.activeElement?.textContent).toBe(t('restore_title'));
  });

  it('says of its own backup that everything is here already', async () => {
    const { t, backUp, choose } = openData();
    await choose(fileOf(await backUp()));
    expect(await screen.findByText(t('preview_nothing_to_do'))).toBeTruthy();
  });

  it('takes a file that is dropped', async () => {
    const { t, backUp, restore } = openData();
    const text = await backUp();
    fireEvent.drop(restore().getByText(t('restore_drop')), { dataTransfer: { files: [fileOf(text)] } });
    expect(await screen.findByText(t('preview_nothing_to_do'))).toBeTruthy();
  });

  it('asks for the passphrase, tells a wrong one from a damaged file, and opens with the right one', async () => {
    const { t, user, backUp, choose, restore } = openData();
    const lock = { subtle: crypto.subtle, salt: new Uint8Array(16), iv: new Uint8Array(12), iterations: 1_000 };
    await choose(fileOf(await lockBackup(await backUp(), 'drei Hüte im Regen', lock)));
    const field = await restore().findByLabelText(t('backup_passphrase'));
    expect(document.activeElement).toBe(field);
    await user.type(field, 'falsch{Enter}');
    expect((await restore().findAllByText(t('problem_wrong_passphrase'))).length).toBeGreaterThan(0);
    await user.clear(field);
    await user.type(field, 'drei Hüte im Regen{Enter}');
    expect(await screen.findByText(t('preview_nothing_to_do'))).toBeTruthy();
  });

  it('lists what is wrong with a file, by its path, and changes nothing (H5)', async () => {
    const { t, user, backUp, choose, stage, copy } = openData();
    const text = (await backUp()).replace('"2026-11-20"', '"2026-02-30"');
    await choose(fileOf(text));
    expect(await screen.findByText(/applications\[0\]\.interviews\[0\]\.date/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: t('problem_copy') }));
    expect(copy.mock.calls[0]?.[0]).toContain(
      `${NAME}: applications[0].interviews[0].date: ${t('problem_not_a_date')}`,
    );
    expect(stage).not.toHaveBeenCalled();
    await choose(fileOf('{"format":"nachklang-backup","version":9}', 'newer.json'));
    expect(await screen.findByText(t('problem_newer_version'))).toBeTruthy();
  });
});

describe('The line that advises a backup', () => {
  const five = () => ['A', 'B', 'C', 'D', 'E'].map((company) => interviewed('2026-11-20', { company }));

  it('stands below the list when there is much and no backup, and goes away for good measure', async () => {
    const { t, user, records } = openData({ applications: five(), hash: '#/applications' });
    const advice = within(screen.getByTestId('backup-advice'));
    expect(advice.getByRole('link', { name: t('backup_advice_link') }).getAttribute('href')).toBe('#/data');
    await user.click(advice.getByRole('button', { name: t('backup_advice_later') }));
    expect(records.settings.backups.dismissedAt).toBe(NOW);
    expect(screen.queryByTestId('backup-advice')).toBeNull();
  });

  it('keeps away where it is not wanted, and where a backup is fresh', () => {
    for (const backups of [
      { ...NO_BACKUP, reminds: false },
      { ...NO_BACKUP, lastAt: NOW - DAY },
    ]) {
      const { unmount } = openData({ applications: five(), hash: '#/applications', settings: { backups } });
      expect(screen.queryByTestId('backup-advice')).toBeNull();
      unmount();
    }
  });
});
