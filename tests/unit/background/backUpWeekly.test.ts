import { describe, expect, it, vi } from 'vitest';
import { backUpWeekly, type WeeklyParts } from '../../../lib/background/backUpWeekly';
import type { BackupState } from '../../../lib/domain/backup-state';
import { NO_BACKUP } from '../../../lib/domain/backup-state';
import { exampleApplication } from '../domain/example-application';
import { readText } from '../exchange/backup/backup-fixture';
import { MemoryStore } from '../reminders/MemoryStore';
import { at } from '../reminders/SweepWorld';

async function world(state: Partial<BackupState>, ...applications: ReturnType<typeof exampleApplication>[]) {
  const store = new MemoryStore(...applications);
  await store.changeSettings({ backups: { ...NO_BACKUP, ...state } });
  const written: { path: string; text: string }[] = [];
  let today = '2026-11-27';
  const parts: WeeklyParts = {
    store,
    clock: () => at(today),
    version: '0.1.0',
    hasDownloads: vi.fn(async () => true),
    writeDownload: vi.fn(async (path: string, _: string, bytes: Uint8Array) => {
      written.push({ path, text: new TextDecoder().decode(bytes) });
    }),
    log: vi.fn(),
  };
  const on = (day: string) => {
    today = day;
    return backUpWeekly(parts);
  };
  return { store, parts, written, on, state: async () => (await store.settings()).backups };
}

describe('The weekly backup', () => {
  it('is written once a week, however often it is looked, and can be restored', async () => {
    const { store, written, on, state } = await world({ isWeekly: true }, exampleApplication());
    await store.claimReminders([{ applicationId: 'a1', followUpKey: 'thank-you:i1', due: '2026-03-03' }], 5);
    for (const day of ['2026-11-27', '2026-11-27', '2026-11-28', '2026-12-03']) await on(day);
    expect(written.map(({ path }) => path)).toEqual(['Nachklang/nachklang-backup-2026-11-27.json']);
    expect(await state()).toMatchObject({ weeklyOn: '2026-11-27', failedOn: null, lastAt: at('2026-11-27').now });
    await on('2026-12-04');
    expect(written).toHaveLength(2);
    const reading = await readText(written[1]?.text ?? '');
    expect(reading).toMatchObject({
      ok: true,
      incoming: {
        applications: [{ id: 'a1' }],
        reminders: [{ applicationId: 'a1', key: 'a1|thank-you:i1|2026-03-03', at: 5 }],
      },
    });
  });

  it('is not written unless it is wanted, and nothing is read for it', async () => {
    const { store, parts, on } = await world({}, exampleApplication());
    const read = vi.spyOn(store, 'applications');
    await on('2026-11-27');
    expect(parts.writeDownload).not.toHaveBeenCalled();
    expect(read).not.toHaveBeenCalled();
  });

  it('does not put an empty file where a full one may be', async () => {
    const { parts, on, state } = await world({ isWeekly: true });
    await on('2026-11-27');
    expect(parts.writeDownload).not.toHaveBeenCalled();
    expect(await state()).toMatchObject({ weeklyOn: null, failedOn: null });
  });

  it('that fails is noted, tried again the next day and not before, and then told no more', async () => {
    const { parts, written, on, state } = await world({ isWeekly: true }, exampleApplication());
    vi.mocked(parts.writeDownload).mockRejectedValueOnce(new Error('the disk is full'));
    await on('2026-11-27');
    await on('2026-11-27');
    expect(await state()).toMatchObject({ weeklyOn: null, failedOn: '2026-11-27', lastAt: null });
    expect(parts.writeDownload).toHaveBeenCalledTimes(1);
    await on('2026-11-28');
    expect(written).toHaveLength(1);
    expect(await state()).toMatchObject({ weeklyOn: '2026-11-28', failedOn: null });
  });

  it('that the browser no longer allows is noted as any other failure', async () => {
    const { parts, on, state } = await world({ isWeekly: true }, exampleApplication());
    vi.mocked(parts.hasDownloads).mockResolvedValue(false);
    await on('2026-11-27');
    expect((await state()).failedOn).toBe('2026-11-27');
    expect(parts.writeDownload).not.toHaveBeenCalled();
  });

  it('never keeps the background from anything: what goes wrong is in the log alone', async () => {
    const { store, parts, on } = await world({ isWeekly: true }, exampleApplication());
    vi.spyOn(store, 'settings').mockRejectedValue(new Error('no database'));
    await on('2026-11-27');
    expect(parts.log).toHaveBeenCalledTimes(1);
  });
});
