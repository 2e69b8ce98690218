// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { ToComposer } from '../../../lib/composer/panel-port';
import { dismissOlder } from '../../../lib/composer/takeOver';
import { ANNA, focus, frames, hosts, type Mail, makeMail, startBeside, type } from './compose-fixture';
import { freshPage } from './freshPage';

vi.mock('../../../lib/composer/connectFrame', async () => ({
  connectFrame: (await import('./compose-fixture')).standInForFrame,
}));

freshPage();

const TEXT = 'Besonders geblieben ist mir, wie Ihr Team neue Kolleginnen in den Wochen begleitet.';
const STEP = { applicationId: 'a', key: 'thank-you:i1' };
const LETTER: ToComposer = {
  type: 'insert',
  subject: 'Dank',
  mode: 'above',
  text: TEXT,
  step: STEP,
  recipients: [ANNA.email],
};
const MINUTE = 60_000;

/** A window of a site; with an id where the site names its drafts. */
function mailOf({ id = '', text = TEXT, subject = 'Dank', recipients = [ANNA] } = {}): Mail {
  const made = makeMail(recipients);
  Object.assign(made.mail, { draftId: id, subject });
  made.body.lastElementChild?.append(text);
  return made;
}

async function leave({ root, mail }: Mail, end: 'sent' | 'scheduled' | 'discarded' | 'gone' = 'sent', wait = 100) {
  root.remove();
  mail.end(end);
  await vi.advanceTimersByTimeAsync(wait);
}

type Asked = ReturnType<typeof startBeside>['asked'];
const asked = (all: Asked, name: string) => all.filter((each) => each.name === name).map(({ data }) => data);

/** One mail is sent, and after a while there is another window: what is taken back then. */
async function takenBack(before: Parameters<typeof mailOf>[0], after: Parameters<typeof mailOf>[0], wait = 2_000) {
  frames.length = 0;
  const first = mailOf(before);
  const second = mailOf(after);
  const { asked: all } = startBeside([first, second], { 'composer/unsent': { kind: 'thank-you' } });
  await focus(first);
  await leave(first, 'sent', wait);
  await focus(second);
  return asked(all, 'composer/unsent').length;
}

describe('A mail that comes back after it was sent', () => {
  it('is known by its draft’s name; what was reported is taken back, and the panel beside it says so', async () => {
    const [first, again] = [mailOf({ id: 'd1' }), mailOf({ id: 'd1' })];
    const { asked: all } = startBeside([first, again], { 'composer/unsent': { kind: 'thank-you' } });
    await focus(first);
    await leave(first);
    expect(frames[0]?.sent.at(-1)).toMatchObject({ type: 'sent', isScheduled: false });
    await focus(again);
    const [sent] = asked(all, 'composer/sent') as { operationId: string }[];
    expect(asked(all, 'composer/unsent')).toEqual([{ operationId: sent?.operationId }]);
    expect(frames[1]?.sent).toContainEqual({ type: 'unsent', kind: 'thank-you' });
    expect(hosts()).toHaveLength(1);
  });

  it('is known by its people, subject and text where the site names no draft, for a minute', async () => {
    expect(await takenBack({}, {})).toBe(1);
    expect(await takenBack({}, { text: `\u00a0${TEXT} ` })).toBe(1);
    expect(await takenBack({}, {}, MINUTE)).toBe(0);
  });

  it('is another mail with another text, subject or recipient, or an empty one', async () => {
    expect(await takenBack({}, { text: 'Etwas anderes.' })).toBe(0);
    expect(await takenBack({}, { subject: 'Nachtrag' })).toBe(0);
    expect(await takenBack({}, { recipients: [{ name: '', email: 'jan@example.com' }] })).toBe(0);
    expect(await takenBack({ text: '' }, { text: '' })).toBe(0);
  });

  it('is known by its name for five minutes, unless a new window got the name of an old one', async () => {
    expect(await takenBack({ id: 'd1' }, { id: 'd1', subject: '' }, 4 * MINUTE)).toBe(1);
    expect(await takenBack({ id: 'd1' }, { id: 'd1' }, 5 * MINUTE)).toBe(0);
    expect(await takenBack({ id: 'd1' }, { id: 'd1', text: '', recipients: [] })).toBe(0);
  });

  it('is known as soon as the site has filled its window', async () => {
    const [first, again] = [mailOf(), mailOf({ text: '' })];
    const { asked: all } = startBeside([first, again], { 'composer/unsent': { kind: 'thank-you' } });
    await focus(first);
    await leave(first);
    await focus(again);
    expect(asked(all, 'composer/unsent')).toEqual([]);
    await type(again, TEXT);
    expect(asked(all, 'composer/unsent')).toHaveLength(1);
  });

  it('is taken back once, and after its report, though the worker was asleep (P5)', async () => {
    const [first, again] = [mailOf({ id: 'd1' }), mailOf({ id: 'd1' })];
    let wake = (_: unknown) => {};
    const asleep = new Promise((resolve) => {
      wake = resolve;
    });
    const { asked: all } = startBeside([first, again], { 'composer/sent': asleep, 'composer/unsent': { kind: null } });
    await focus(first);
    await leave(first);
    await focus(again);
    expect(asked(all, 'composer/unsent')).toEqual([]);
    wake({ kind: 'thank-you' });
    await vi.advanceTimersByTimeAsync(100);
    await type(again, `${TEXT} Danke.`);
    expect(asked(all, 'composer/unsent')).toHaveLength(1);
    expect(hosts()).toHaveLength(1);
  });

  it('ticks the same step off when it is sent again: whose letter it holds is still known', async () => {
    const [first, again] = [mailOf({ id: 'd1', text: '' }), mailOf({ id: 'd1' })];
    const { asked: all } = startBeside([first, again], { 'composer/unsent': { kind: 'thank-you' } });
    await focus(first);
    frames[0]?.say(LETTER);
    await vi.advanceTimersByTimeAsync(100);
    await leave(first);
    await focus(again);
    await leave(again);
    const reports = asked(all, 'composer/sent');
    expect(reports).toHaveLength(2);
    for (const report of reports) expect(report).toMatchObject({ step: STEP, origin: 'letter' });
  });

  it('was never reported when it was discarded, and nothing is taken back', async () => {
    const [first, again] = [mailOf({ id: 'd1' }), mailOf({ id: 'd1' })];
    const { asked: all } = startBeside([first, again]);
    await focus(first);
    await leave(first, 'discarded');
    await focus(again);
    expect([asked(all, 'composer/sent'), asked(all, 'composer/unsent')]).toEqual([[], []]);
  });

  it('is forgotten with the script, and of many mails the oldest are', async () => {
    const mails = Array.from({ length: 6 }, (_, index) => mailOf({ id: `d${index}`, subject: `${index}` }));
    const again = [mailOf({ id: 'd0', subject: '0' }), mailOf({ id: 'd5', subject: '5' })];
    const { asked: all } = startBeside([...mails, ...again], { 'composer/unsent': { kind: null } });
    for (const mail of mails) {
      await focus(mail);
      await leave(mail);
    }
    for (const mail of again) await focus(mail);
    expect(asked(all, 'composer/sent')).toHaveLength(6);
    expect(asked(all, 'composer/unsent')).toHaveLength(1);
    const later = mailOf({ id: 'd4', subject: '4' });
    const { asked: anew } = startBeside([later], { 'composer/unsent': { kind: null } });
    await focus(later);
    expect(asked(anew, 'composer/unsent')).toEqual([]);
  });
});

describe('A draft that the site puts into another editor or window', () => {
  it('keeps what was known of it, beside one panel, also made small (P2)', async () => {
    for (const isGone of [true, false]) {
      frames.length = 0;
      const [first, again] = [mailOf({ id: 'd1', text: '' }), mailOf({ id: 'd1' })];
      const { asked: all } = startBeside([first, again]);
      await focus(first);
      frames[0]?.say(LETTER);
      frames[0]?.say({ type: 'minimise' });
      await vi.advanceTimersByTimeAsync(1000);
      if (isGone) await leave(first, 'gone');
      await focus(again);
      expect(hosts()).toHaveLength(1);
      expect(asked(all, 'composer/unsent')).toEqual([]);
      await leave(again);
      expect(asked(all, 'composer/sent')).toMatchObject([{ step: STEP, origin: 'letter' }]);
      dismissOlder(document);
    }
  });
});

describe('Who a sent mail is reported to have gone to', () => {
  const sentTo = async (change: (mail: Mail) => void) => {
    const mail = mailOf();
    const { asked: all } = startBeside([mail]);
    await focus(mail);
    change(mail);
    await leave(mail);
    return (asked(all, 'composer/sent')[0] as { recipients: unknown }).recipients;
  };
  const JAN = { name: '', email: 'jan@example.com' };

  it('is who stands in the window as it leaves, somebody put in or taken out just before included', async () => {
    expect(await sentTo(({ mail }) => Object.assign(mail, { recipients: [JAN] }))).toEqual([JAN]);
  });

  it('is who was read last when the site empties its window as it sends', async () => {
    expect(await sentTo(({ mail }) => Object.assign(mail, { recipients: [] }))).toEqual([ANNA]);
  });
});

describe('A scheduled mail', () => {
  it('is reported as one that was sent, and the panel is told that it leaves later', async () => {
    const mail = mailOf();
    const { asked: all } = startBeside([mail]);
    await focus(mail);
    await leave(mail, 'scheduled');
    expect(asked(all, 'composer/sent')).toHaveLength(1);
    expect(frames[0]?.sent.at(-1)).toMatchObject({ type: 'sent', kind: 'thank-you', isScheduled: true });
  });
});

describe('What leaves the page of a mail that was sent', () => {
  it('is never its text nor a word of it, in no message at all', async () => {
    const [first, again] = [mailOf({ id: 'd1' }), mailOf({ id: 'd1' })];
    const { asked: all } = startBeside([first, again], { 'composer/unsent': { kind: 'thank-you' } });
    await focus(first);
    await leave(first);
    await focus(again);
    await leave(again);
    expect(all.map(({ name }) => name)).toContain('composer/unsent');
    const said = JSON.stringify(all);
    for (const word of [...(TEXT.match(/\p{L}{5,}/gu) ?? []), 'Dank']) expect(said).not.toContain(word);
  });
});
