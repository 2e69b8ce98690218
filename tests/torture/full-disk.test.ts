import path from 'node:path';
import { expect, it } from 'vitest';
import { startChromium } from '../e2e/harness/chromium';
import { outputOf } from '../e2e/harness/output';
import { recordFrom, write } from '../e2e/harness/page-writer';
import { readRows } from '../e2e/harness/readRows';
import { until } from '../e2e/harness/until';
import { WriteLedger } from '../e2e/harness/WriteLedger';
import { LoopDisk } from './LoopDisk';
import { tell } from './tell';

const NOTE = 'the tour of the workshop '.repeat(200);

it('A full disk is said, with the way out; the form keeps its text, nothing is half written, and all works again once there is room (S8)', async () => {
  const disk = LoopDisk.make(250);
  const profile = path.join(disk.mounted, 'profile');
  const ledger = new WriteLedger();
  try {
    const browser = await startChromium({ extension: outputOf('chrome'), profile });
    const page = await browser.openPage('dashboard.html');
    await recordFrom(page, ledger);
    await write(page, { round: 0, writers: 2, writes: 10 });
    const form = await browser.openPage('popup.html');
    await form.getByTestId('log-company').fill('Example Works');
    await form.getByTestId('log-role').fill('Gardener');
    await form.getByLabel(/stayed with me/).fill(NOTE);
    const before = await readRows(page);
    disk.fill();
    await form.getByTestId('log-save').click();
    await form.getByText('There is no room left on this device.').waitFor({ timeout: 60_000 });
    expect(await form.getByTestId('log-company').inputValue()).toBe('Example Works');
    expect(await form.getByLabel(/stayed with me/).inputValue()).toBe(NOTE);
    disk.free();
    expect(await readRows(page)).toEqual(before);
    await until(
      'it is saved',
      async () => {
        await form.getByTestId('log-save').click();
        return (await readRows(page)).some((row) => row.value?.company === 'Example Works');
      },
      60_000,
    );
    await write(page, { round: 1, writers: 1, writes: 10, existing: ledger.settled(before) });
    await browser.close();
    const again = await startChromium({ extension: outputOf('chrome'), profile });
    const rows = await readRows(await again.openPage('dashboard.html'));
    await again.close();
    const own = rows.filter((row) => row.value?.company !== 'Example Works');
    expect(rows.length - own.length).toBe(1);
    expect(ledger.findLosses(own)).toEqual([]);
    tell({
      rows: 'S8',
      what: 'the disk full to the last block, a form saved, room made, saved again',
      result: `said, text kept, 1 record; ${ledger.acknowledged} other acknowledged writes, 0 lost`,
    });
  } finally {
    disk.remove();
  }
});
