import { describe, expect, it } from 'vitest';
import { databaseFaults } from './harness/databaseFaults';
import { countSetAside, lossesAtStart, oneStart, writeSome } from './harness/diskRound';
import { mirrorFaults } from './harness/mirrorFaults';
import { freshProfile } from './harness/profile';
import { readRows } from './harness/readRows';
import { seededRandom } from './harness/seededRandom';
import { WriteLedger } from './harness/WriteLedger';
import { hasMark } from './harness/wipe-mark';

const RESTORED = /From the second copy \d+ applications are back as you last saved them/;

const random = seededRandom(20261127);

describe('The database on the disk', () => {
  it('can lose the end of its log and be deleted by Chromium over it: every acknowledged write comes back from the mirror, and the user is told once (S2)', async () => {
    const profile = freshProfile();
    const ledger = new WriteLedger();
    const place = await writeSome(profile, ledger);
    expect(databaseFaults.tearLog(place, random)).toBe(true);
    await writeSome(profile, ledger, 1);
    const { result } = await oneStart(profile, async (tab, browser) => {
      const page = await browser.openPage('dashboard.html');
      await page.getByText(RESTORED).waitFor();
      await page.getByRole('button', { name: 'Got it' }).click();
      return { isDeleted: !(await hasMark(tab)), losses: ledger.findLosses(await readRows(tab)) };
    });
    expect(result).toEqual({ isDeleted: true, losses: [] });
    const { result: again } = await oneStart(profile, async (tab, browser) => {
      await readRows(tab);
      const page = await browser.openPage('dashboard.html');
      await page.getByRole('main').getByRole('heading').first().waitFor();
      return page.getByText(RESTORED).count();
    });
    expect(again).toBe(0);
  });

  it.each([
    ['be deleted as a whole', 'deleteFolder'],
    ['have its CURRENT zeroed', 'zeroCurrent'],
    ['have bytes flipped in its files', 'flipBytes'],
  ] as const)(
    'can %s: every acknowledged write comes back, nothing removed does, at this start and the next (S3)',
    async (_, fault) => {
      const profile = freshProfile();
      const ledger = new WriteLedger();
      const place = await writeSome(profile, ledger);
      expect(databaseFaults[fault](place, random)).toBe(true);
      expect(await lossesAtStart(profile, ledger)).toEqual([]);
      await writeSome(profile, ledger, 1);
      expect(await lossesAtStart(profile, ledger)).toEqual([]);
    },
  );
});

describe('The mirror on the disk', () => {
  it.each([
    ['be deleted as a whole', 'deleteFolder', 0],
    ['have files emptied', 'emptyFiles', 1],
    ['have files cut', 'cutFiles', 1],
    ['have files garbled', 'garbleFiles', 1],
  ] as const)(
    'can %s: the database wins, bad files are set aside, and the mirror made anew stands in for a lost database (S4)',
    async (_, fault, setAside) => {
      const profile = freshProfile();
      const ledger = new WriteLedger();
      const place = await writeSome(profile, ledger);
      expect(mirrorFaults[fault](place, random)).toBe(true);
      const { result } = await oneStart(profile, async (page) => {
        const losses = ledger.findLosses(await readRows(page));
        return { losses, setAside: await countSetAside(page) };
      });
      expect(result.losses).toEqual([]);
      expect(result.setAside).toBeGreaterThanOrEqual(setAside);
      databaseFaults.deleteFolder(place, random);
      expect(await lossesAtStart(profile, ledger)).toEqual([]);
    },
  );

  it('can lose the end of its list of names: what is written from then on still stands in for a lost database (S4)', async () => {
    const profile = freshProfile();
    const ledger = new WriteLedger();
    const place = await writeSome(profile, ledger);
    expect(mirrorFaults.tearNames(place, random)).toBe(true);
    await writeSome(profile, ledger, 1);
    databaseFaults.deleteFolder(place, random);
    expect(await lossesAtStart(profile, ledger)).toEqual([]);
  });
});
