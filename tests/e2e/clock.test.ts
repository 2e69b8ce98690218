import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { runs } from '../runs';
import type { TestBrowser } from './harness/chromium';
import { movableClock, startingAt } from './harness/clock';
import { freshProfile } from './harness/profile';
import { clearAlarms, clockOf, logInterviews, lookAround, openWindow, ReminderScenes } from './harness/reminder-scenes';
import { until } from './harness/until';

let scenes: ReminderScenes;
beforeAll(async () => {
  scenes = await ReminderScenes.open();
});
afterEach(() => scenes.endAll());
afterAll(() => scenes.close());

interface Scene {
  profile: string;
  browser: TestBrowser;
  page: Page;
}

async function begin(time: string, { profile = freshProfile(), zone = 'Europe/Berlin' } = {}): Promise<Scene> {
  const browser = await scenes.start(profile, startingAt(time, zone));
  return { profile, browser, page: await browser.ownTab() };
}

/** The browser is closed and started again under another clock. */
async function goOn({ browser, profile }: Scene, time: string, zone = 'Europe/Berlin'): Promise<Scene> {
  await browser.close();
  return begin(time, { profile, zone });
}

describe('A browser that was closed', () => {
  it.each([
    ['closed by its user', (browser: TestBrowser) => browser.close()],
    ['killed', (browser: TestBrowser) => browser.kill()],
  ])('and was %s reminds of what fell due meanwhile once, at its start (T1)', async (_, end) => {
    const { browser, page, profile } = await begin('2026-11-23 16:00:00');
    await logInterviews(page, ['2026-11-23']);
    await end(browser);
    const later = await begin('2026-11-24 11:00:00', { profile });
    expect(await scenes.hear('the reminder is shown')).toHaveLength(1);
    expect(await lookAround(later.page)).toMatchObject({ due: 1 });
    const again = await goOn(later, '2026-11-24 12:00:00');
    expect(await lookAround(again.page)).toMatchObject({ due: 1, standing: [] });
    expect(scenes.unheard()).toEqual([]);
  });

  it('for eight days says in one summary what has fallen due, and that once (T4)', async () => {
    const first = await begin('2026-11-30 10:00:00');
    await logInterviews(first.page, ['2026-12-01', '2026-12-01', '2026-12-02', '2026-12-02']);
    const second = await goOn(first, '2026-12-08 10:00:00');
    const told = await scenes.hear('the summary is shown');
    expect(told).toHaveLength(1);
    expect(`${told[0]?.title} ${told[0]?.body}`).toMatch(/\b4\b/);
    expect(await lookAround(second.page)).toMatchObject({ due: 4, standing: ['summary'] });
    const third = await goOn(second, '2026-12-09 10:00:00');
    expect(await lookAround(third.page)).toMatchObject({ standing: [] });
    expect(scenes.unheard()).toEqual([]);
  });

  it('for four hundred days still has a next step for each application, and says so once (T4, R1)', async () => {
    const first = await begin('2026-11-30 10:00:00');
    await logInterviews(first.page, ['2026-11-27', '2026-11-27', '2026-11-27', '2026-11-27', '2026-11-27']);
    scenes.unheard();
    const second = await goOn(first, '2028-01-04 10:00:00');
    const told = await scenes.hear('the summary is shown');
    expect(told).toHaveLength(1);
    expect(await lookAround(second.page)).toMatchObject({ due: 5, standing: ['summary'] });
    const third = await goOn(second, '2028-01-04 11:00:00');
    expect(await lookAround(third.page)).toMatchObject({ due: 5, standing: [] });
    expect(scenes.unheard()).toEqual([]);
  });
});

/** Zone, interview, a moment of the night before, and the day of the reminder. */
const MORNINGS = [
  ['after the night in which clocks go forward', 'Europe/Paris', '2028-03-24', '2028-03-26 01:59:50', '2028-03-27'],
  ['after the night in which clocks go back', 'Europe/Berlin', '2027-10-29', '2027-10-31 02:59:50', '2027-11-01'],
  ['at the turn of the year', 'Europe/Berlin', '2026-12-31', '2026-12-31 23:59:50', '2027-01-04'],
  ['on 29 February', 'Europe/Berlin', '2028-02-28', '2028-02-28 23:59:50', '2028-02-29'],
] as const;

describe('The day of a reminder', () => {
  // Each waits for an alarm of the browser: two of them are enough every day.
  it.each(MORNINGS.slice(0, runs(2, MORNINGS.length)))(
    'comes %s, at the chosen hour of its clock and not before (T6)',
    async (_, zone, interview, night, day) => {
      const logged = await begin(`${interview} 16:00:00`, { zone });
      await logInterviews(logged.page, [interview], zone);
      const overnight = await goOn(logged, night, zone);
      expect(await lookAround(overnight.page)).toMatchObject({ standing: [] });
      const morning = await goOn(overnight, `${day} 09:29:48`, zone);
      const early = await lookAround(morning.page);
      // The machine may have been slow: then it is half past nine already.
      if ((await clockOf(morning.page)) < `${day} 09:30`) expect(early.standing).toEqual([]);
      expect(await scenes.hear('the alarm shows the reminder')).toHaveLength(1);
      expect(await clockOf(morning.page)).toMatch(new RegExp(`^${day} 09:3[01]$`));
    },
  );
});

describe('A clock that is wrong', () => {
  it('by eight days back and is put right repeats nothing that was shown (T5)', async () => {
    const shown = await begin('2026-11-24 10:00:00');
    await logInterviews(shown.page, ['2026-11-23']);
    expect(await scenes.hear('the reminder is shown')).toHaveLength(1);
    const wrong = await goOn(shown, '2026-11-16 10:00:00');
    await lookAround(wrong.page);
    const right = await goOn(wrong, '2026-11-24 11:00:00');
    expect(await lookAround(right.page)).toMatchObject({ due: 1, standing: [] });
    expect(scenes.unheard()).toEqual([]);
  });

  it('by eight days back at the hour of a reminder shows it at the first look after it was put right (T5)', async () => {
    const logged = await begin('2026-11-23 16:00:00');
    await logInterviews(logged.page, ['2026-11-23']);
    const wrong = await goOn(logged, '2026-11-16 09:25:00');
    expect(await lookAround(wrong.page)).toMatchObject({ standing: [] });
    const right = await goOn(wrong, '2026-11-24 11:00:00');
    expect(await scenes.hear('the reminder is shown')).toHaveLength(1);
    expect(await lookAround(right.page)).toMatchObject({ due: 1 });
  });

  it('is noticed when a window gets the focus after it was put right, without any alarm (T5)', async () => {
    const clock = movableClock(Date.UTC(2026, 10, 24, 8, 21));
    const browser = await scenes.start(freshProfile(), clock.env);
    const page = await browser.ownTab();
    await logInterviews(page, ['2026-11-23']);
    expect(await lookAround(page)).toMatchObject({ standing: [] });
    // On a real machine an alarm waits by a timer that whoever sets the clock doesn't move. Here it would ring at once.
    await clearAlarms(page);
    clock.moveTo(Date.UTC(2026, 10, 24, 10, 0));
    await until('the clock is right', async () => (await clockOf(page)) >= '2026-11-24 11:00');
    expect(scenes.unheard()).toEqual([]);
    await openWindow(page);
    expect(await scenes.hear('the reminder is shown')).toHaveLength(1);
  });

  it('and stands in 2099 makes no reminder of today come twice or go lost when it is put right (T5)', async () => {
    const logged = await begin('2026-11-23 16:00:00');
    await logInterviews(logged.page, ['2026-11-23']);
    const wrong = await goOn(logged, '2099-06-03 10:00:00');
    await lookAround(wrong.page);
    scenes.unheard();
    const right = await goOn(wrong, '2026-11-24 10:00:00');
    expect(await scenes.hear('the thank-you is due')).toHaveLength(1);
    const later = await goOn(right, '2026-11-24 10:30:00');
    expect(await lookAround(later.page)).toMatchObject({ due: 1, standing: [] });
    expect(scenes.unheard()).toEqual([]);
  });
});

describe('A device', () => {
  it('that slept over the hour of a reminder shows it when it wakes, once (T16)', async () => {
    const clock = movableClock(Date.UTC(2026, 10, 24, 7, 10));
    const browser = await scenes.start(freshProfile(), clock.env);
    const page = await browser.ownTab();
    await logInterviews(page, ['2026-11-23']);
    expect(await lookAround(page)).toMatchObject({ standing: [] });
    const group = -(browser.process.pid ?? Number.NaN);
    process.kill(group, 'SIGSTOP');
    clock.moveTo(Date.UTC(2026, 10, 24, 11, 0));
    process.kill(group, 'SIGCONT');
    expect(await scenes.hear('the reminder is shown at waking')).toHaveLength(1);
    await lookAround(page);
    expect(scenes.unheard()).toEqual([]);
  });

  it('that has travelled reminds on the same day of the calendar, never before it has begun there, and once (T7)', async () => {
    const logged = await begin('2026-11-23 20:00:00', { zone: 'Asia/Tokyo' });
    await logInterviews(logged.page, ['2026-11-23'], 'Asia/Tokyo');
    const tokyo = await goOn(logged, '2026-11-24 10:00:00', 'Asia/Tokyo');
    expect(await scenes.hear('it is shown in Tokyo')).toHaveLength(1);
    const west = await goOn(tokyo, '2026-11-24 10:00:00', 'America/Los_Angeles');
    expect(await lookAround(west.page)).toMatchObject({ standing: [] });
    await logInterviews(west.page, ['2026-11-24'], 'America/Los_Angeles');
    const evening = await goOn(west, '2026-11-24 19:00:00', 'America/Los_Angeles');
    expect(await lookAround(evening.page)).toMatchObject({ standing: [] });
    await goOn(evening, '2026-11-25 09:40:00', 'America/Los_Angeles');
    expect(await scenes.hear('the next day shows the other')).toHaveLength(1);
  });
});

describe('A notification', () => {
  it('opens its application, also when the background has ended meanwhile (T14)', async () => {
    const { browser, page } = await begin('2026-11-24 10:00:00');
    const [id = ''] = await logInterviews(page, ['2026-11-23']);
    const [reminder] = await scenes.hear('the reminder is shown');
    if (!reminder) throw new Error('no reminder');
    await browser.stopWorker();
    const opened = browser.context.waitForEvent('page');
    scenes.desktop.click(reminder);
    await (await opened).waitForURL(new RegExp(`dashboard\\.html#/application/${id}$`));
  });

  it('that can’t be shown leaves the step in the list and on the badge (T13)', async () => {
    const browser = await scenes.start(freshProfile(), {
      ...startingAt('2026-11-24 10:00:00'),
      DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent',
    });
    const page = await browser.ownTab();
    await logInterviews(page, ['2026-11-23']);
    expect(await lookAround(page)).toMatchObject({ due: 1 });
    const popup = await browser.openPage('popup.html');
    await popup.getByTestId('due-item').first().waitFor();
    expect(scenes.unheard()).toEqual([]);
  });
});
