import { describe, expect, it } from 'vitest';
import { answerNotification } from '../../../lib/background/answerNotification';
import { type NotificationAction, notificationId } from '../../../lib/reminders/notification';
import { exampleApplication, exampleContact, exampleInterview } from '../domain/example-application';
import { at } from '../reminders/SweepWorld';
import { makeParts } from './makeParts';

const idOf = (action: NotificationAction, applicationId = 'a1', key = 'thank-you:i1') =>
  notificationId({ applicationId, key, action });

/** Presses a button, or the body when `button` is undefined; tells what opened. */
async function press(id: string, button?: number, parts = makeParts(at('2026-03-03'), exampleApplication())) {
  const opened: string[] = [];
  const cleared: string[] = [];
  const write = (to: string[]) => async (text: string) => {
    to.push(text);
  };
  const opener = { openOwnPage: write(opened), openAddress: write(opened), clearNotification: write(cleared) };
  await answerNotification(parts, opener, id, button);
  return { opened, cleared, parts };
}

describe('A click on a reminder (T14)', () => {
  it('on its body opens the application, and takes the reminder away', async () => {
    const { opened, cleared } = await press(idOf('write'));
    expect(opened).toEqual(['dashboard.html#/application/a1']);
    expect(cleared).toEqual([idOf('write')]);
  });

  it('on "Write now" opens a compose window in the mailbox of the settings, to the person of the interview', async () => {
    const parts = makeParts(at('2026-03-03'), exampleApplication());
    await parts.store.changeSettings({ mailbox: 'gmail' });
    const { opened } = await press(idOf('write'), 0, parts);
    expect(opened).toEqual(['https://mail.google.com/mail/?view=cm&fs=1&to=anna.weber%40example.com']);
  });

  it('on "Write now" opens the practice page for other mailboxes, and for nobody when no address is known', async () => {
    expect((await press(idOf('write'), 0)).opened).toEqual(['practice.html?to=anna.weber%40example.com']);
    const unknown = exampleApplication({ contacts: [exampleContact({ email: '' })] });
    expect((await press(idOf('write'), 0, makeParts(at('2026-03-03'), unknown))).opened).toEqual(['practice.html?to=']);
  });

  it('goes on to who was there and has no letter yet', async () => {
    const brandt = exampleContact({ id: 'c2', email: 'brandt@example.com' });
    const letter = { operationId: 'operation-1', on: '2026-03-03', words: 90, sketch: [] };
    const application = exampleApplication({
      contacts: [exampleContact(), brandt],
      interviews: [exampleInterview({ contactIds: ['c1', 'c2'] })],
      letters: [{ ...letter, kind: 'thank-you', key: 'thank-you:i1', contactIds: ['c1'] }],
    });
    expect((await press(idOf('write'), 0, makeParts(at('2026-03-03'), application))).opened[0]).toContain('brandt');
  });

  it('prefers who was at the interview, and takes another with an address otherwise, save for thanks (R9)', async () => {
    const kern = exampleContact({ id: 'c0', email: 'jan.kern@example.com' });
    const both = exampleApplication({ contacts: [kern, exampleContact()] });
    expect((await press(idOf('write'), 0, makeParts(at('2026-03-03'), both))).opened[0]).toContain('anna.weber');
    const silent = exampleApplication({ contacts: [kern, exampleContact({ email: '' })] });
    const enquiry = idOf('write', 'a1', 'status-enquiry:i1:2');
    expect((await press(enquiry, 0, makeParts(at('2026-03-30'), silent))).opened[0]).toContain('jan.kern');
    expect((await press(idOf('write'), 0, makeParts(at('2026-03-03'), silent))).opened[0]).not.toContain('jan.kern');
  });

  it('on "Call sheet" opens the sheet of that step (R19, R22)', async () => {
    const { opened } = await press(idOf('call', 'a1', 'status-enquiry:i1:1'), 0);
    expect(opened).toEqual(['dashboard.html#/call-sheet/a1/status-enquiry%3Ai1%3A1']);
  });

  it('on "Have a look" opens the application (R26)', async () => {
    expect((await press(idOf('look', 'a1', 'review:2026-03-02'), 0)).opened).toEqual([
      'dashboard.html#/application/a1',
    ]);
  });

  it('on "Remind me tomorrow" puts the step off to tomorrow, opens nothing, and looks again', async () => {
    const { opened, parts } = await press(idOf('write'), 1);
    expect(opened).toEqual([]);
    expect(parts.store.records.get('a1')?.followUps[0]).toMatchObject({ snoozedUntil: '2026-03-04', snoozes: 1 });
    expect(parts.looks).toBe(1);
  });

  it.each([undefined, 0, 1])('opens the list for an application that is gone (button %s)', async (button) => {
    const { opened, cleared } = await press(idOf('write', 'gone'), button);
    expect(opened).toEqual(['dashboard.html']);
    expect(cleared).toHaveLength(1);
  });

  it.each(['summary', 'something else'])('opens the list for %j', async (id) => {
    expect((await press(id)).opened).toEqual(['dashboard.html']);
  });
});
