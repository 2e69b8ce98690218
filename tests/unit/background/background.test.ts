import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background';
import { ALARM_NAME } from '../../../lib/browser/alarms';
import type { LetterOffer, MessageData, MessageName } from '../../../lib/messages/protocol';
import { hintKey } from '../../../lib/phrases/hintKey';
import { COMMANDS } from '../messages/examples';
import { textsIn } from '../reminders/textsIn';

// Tuesday 24 November 2026, noon in any zone the tests run in: the interview was on Monday.
const NOON = new Date(2026, 10, 24, 12).getTime();
const ID = fakeBrowser.runtime.id;
const PAGE = { id: ID, url: fakeBrowser.runtime.getURL('/popup.html' as never) };
const GMAIL = { id: ID, url: 'https://mail.google.com/mail/u/0/', frameId: 0, tab: { id: 5 } };
const PANEL = { id: ID, url: fakeBrowser.runtime.getURL('/compose-panel.html' as never), frameId: 3, tab: { id: 5 } };
const { logInterview } = COMMANDS;
const log = { ...logInterview, interview: { ...logInterview.interview, date: '2026-11-23' } };
const reminders = () => Object.keys(fakeBrowser.notifications.getAllCreateOptions());

/** Node 22 lacks the browser's locks; one context needs no more than turns. */
let lastTurn: Promise<unknown> = Promise.resolve();
const locks = {
  request: <T>(_: string, work: () => Promise<T>): Promise<T> => {
    const turn = lastTurn.then(work);
    lastTurn = turn.catch(() => {});
    return turn;
  },
};

let operations = 0;
const newOperation = () => `operation-${Date.now()}-${++operations}`;

/** Sends a message as the browser would, and gives the background's reply. */
async function send<Name extends MessageName>(name: Name, data: MessageData<Name>, sender: object = PAGE) {
  const message = structuredClone({ name, data });
  const replies = await fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => {});
  return replies[0] as { answer?: unknown; problem?: string };
}

async function logOne(): Promise<string> {
  const data = { operationId: newOperation(), applicationId: null, command: log };
  const { answer } = await send('application/change', data);
  expect(answer).toMatchObject({ ok: true });
  return (answer as { applicationId: string }).applicationId;
}

beforeEach(() => {
  // Records and what was reminded of are each test's own.
  Dexie.dependencies.indexedDB = new IDBFactory();
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  vi.stubGlobal('navigator', { locks });
  const translate = textsIn('en') as (key: string, ...values: string[]) => string;
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(((key: string, values: string[] = []) =>
    translate(key, ...values)) as never);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  vi.spyOn(console, 'info').mockImplementation(() => {});
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  fakeBrowser.notifications.onButtonClicked.removeAllListeners();
});

afterEach(() => {
  Dexie.dependencies.indexedDB = indexedDB;
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('The background', () => {
  it('has registered every listener when main returns, before anything was awaited (T9)', () => {
    background.main();
    const { runtime, alarms, notifications, windows } = fakeBrowser;
    const events = [
      runtime.onMessage,
      runtime.onStartup,
      runtime.onInstalled,
      alarms.onAlarm,
      notifications.onClicked,
      notifications.onButtonClicked,
      windows.onFocusChanged,
    ];
    expect(events.map((event) => event.hasListeners())).toEqual(events.map(() => true));
  });

  it('listens to nobody outside the extension (H8)', () => {
    const external = vi.spyOn(fakeBrowser.runtime.onMessageExternal, 'addListener');
    background.main();
    expect(external).not.toHaveBeenCalled();
  });

  it('looks at its start: sets the one alarm and an empty badge (T2, T3)', async () => {
    background.main();
    await send('reminders/sweep', {});
    expect((await fakeBrowser.alarms.getAll()).map(({ name }) => name)).toEqual([ALARM_NAME]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });

  it('keeps an interview, reminds, counts, and after Send ticks off and takes the reminder back (R1, R18)', async () => {
    background.main();
    const applicationId = await logOne();
    expect(await send('reminders/sweep', {})).toEqual({ answer: { dueCount: 1 } });
    expect(reminders()).toHaveLength(1);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('1');
    const recipients = [{ name: '', email: 'anna.weber@example.com' }];
    const context = await send('composer/context', { recipients }, GMAIL);
    expect(context).toEqual({
      answer: {
        applications: [{ id: applicationId, mailLanguage: null }],
        ignoredHints: [],
        ownPhrases: [],
        mailLanguage: 'auto',
        panel: { at: null, isFolded: false },
      },
    });
    const [offer] = ((await send('panel/offer', { recipients })) as { answer: LetterOffer[] }).answer;
    const step = { applicationId, key: offer?.followUp?.key ?? '' };
    const sent = {
      operationId: newOperation(),
      recipients,
      step,
      origin: 'own' as const,
      words: 90,
      sketch: [3, 5, 8],
    };
    expect(await send('composer/sent', sent, GMAIL)).toEqual({ answer: { kind: 'thank-you' } });
    expect(await send('reminders/sweep', {})).toEqual({ answer: { dueCount: 0 } });
    expect(reminders()).toEqual([]);
    expect(await send('application/undo', { operationId: sent.operationId })).toMatchObject({ answer: { ok: true } });
    expect(await send('reminders/sweep', {})).toEqual({ answer: { dueCount: 1 } });
  });

  it('remembers how the panel stands in one mailbox, and says it beside the mails of that one alone', async () => {
    background.main();
    const place = { at: { x: 0.1, y: 0.9 }, isFolded: true };
    expect(await send('composer/place', place, GMAIL)).toEqual({ answer: { ok: true } });
    const context = (sender = PAGE) => send('composer/context', { recipients: [] }, sender);
    expect(await context(GMAIL)).toMatchObject({ answer: { panel: place } });
    expect(await context()).toMatchObject({ answer: { panel: { at: null, isFolded: false } } });
  });

  it('looks at every alarm of its own, and shows nothing twice', async () => {
    background.main();
    await logOne();
    await send('reminders/sweep', {});
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    for (let times = 0; times < 3; times++)
      await fakeBrowser.alarms.onAlarm.trigger({ name: ALARM_NAME, scheduledTime: NOON, persistAcrossSessions: true });
    await send('reminders/sweep', {});
    expect(create).not.toHaveBeenCalled();
  });

  it('keeps the follow-up in the list when its notification is dismissed', async () => {
    background.main();
    await logOne();
    await send('reminders/sweep', {});
    const [id = ''] = reminders();
    await fakeBrowser.notifications.clear(id);
    await fakeBrowser.notifications.onClosed.trigger(id, true);
    expect(await send('reminders/sweep', {})).toEqual({ answer: { dueCount: 1 } });
    expect(reminders()).toEqual([]);
  });

  it('answers a click on a reminder after a new start, without memory (T14)', async () => {
    background.main();
    const applicationId = await logOne();
    await send('reminders/sweep', {});
    const [id = ''] = reminders();
    fakeBrowser.runtime.onMessage.removeAllListeners();
    fakeBrowser.notifications.onClicked.removeAllListeners();
    background.main();
    const opened = vi.spyOn(fakeBrowser.tabs, 'create');
    await fakeBrowser.notifications.onClicked.trigger(id);
    await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce());
    expect(opened.mock.calls[0]?.[0].url).toMatch(new RegExp(`dashboard\\.html#/application/${applicationId}$`));
  });

  it('refuses the mail page what is private, and strangers everything (H7)', async () => {
    background.main();
    const recipients = [{ name: '', email: 'anna.weber@example.com' }];
    expect(await send('panel/offer', { recipients }, GMAIL)).toEqual({ problem: 'refused' });
    expect(await send('reminders/sweep', {}, { ...PAGE, id: 'another' })).toEqual({ problem: 'refused' });
  });

  it('brings the composer into the tab that asks', async () => {
    background.main();
    const execute = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([{}] as never);
    expect(await send('composer/inject', {}, GMAIL)).toEqual({ answer: { injected: true } });
    expect(execute.mock.calls[0]?.[0].target).toEqual({ tabId: 5, frameIds: [0] });
  });

  it('brings the phrase tables of a language into the same world, and into no other tab (P12)', async () => {
    background.main();
    const execute = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([{}] as never);
    expect(await send('composer/bring', { part: 'phrases-en' }, GMAIL)).toEqual({ answer: { injected: true } });
    expect(execute.mock.calls).toEqual([
      [{ target: { tabId: 5, frameIds: [0] }, files: ['/phrase-engine.js', '/phrases-en.js'] }],
    ]);
    expect(await send('composer/bring', { part: 'phrases-en' })).toEqual({ problem: 'refused' });
    expect(execute).toHaveBeenCalledOnce();
  });

  it('hides a hint, tells a mail page no more of it than a number, and shows it again (H7)', async () => {
    background.main();
    const hint = {
      id: newOperation(),
      ruleId: 'pushy/expect',
      words: 'Ich erwarte',
      applicationId: null,
      mail: null,
      createdAt: NOON,
    };
    const keys = async () => {
      const { answer } = await send('composer/context', { recipients: [] }, GMAIL);
      expect(JSON.stringify(answer)).not.toMatch(/erwarte|pushy/i);
      return (answer as { ignoredHints: number[] }).ignoredHints;
    };
    expect(await send('hints/hide', { hints: [hint] }, PANEL)).toEqual({ answer: { ok: true } });
    expect(await keys()).toEqual([hintKey('pushy/expect', 'ich erwarte', hint)]);
    expect(await send('hints/show', { ids: [hint.id] })).toEqual({ answer: { ok: true } });
    expect(await keys()).toEqual([]);
    expect(await send('hints/hide', { hints: [hint] }, GMAIL)).toEqual({ problem: 'refused' });
  });

  it('tells what is wrong with a change, field by field', async () => {
    background.main();
    const data = { operationId: newOperation(), applicationId: null, command: { ...log, company: '' } };
    expect(await send('application/change', data)).toEqual({
      answer: { ok: false, errors: [{ field: 'company', code: 'required' }] },
    });
  });

  it('acknowledges a change even when the look after it fails', async () => {
    background.main();
    vi.spyOn(fakeBrowser.alarms, 'get').mockRejectedValue(new Error('gone') as never);
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValue(new Error('gone') as never);
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('gone') as never);
    await logOne();
    expect(await send('reminders/sweep', {})).toEqual({ answer: { dueCount: 1 } });
  });
});
