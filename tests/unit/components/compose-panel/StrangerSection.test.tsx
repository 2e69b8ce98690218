import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { StrangerContext } from '../../../../lib/messages/protocol';
import { ANNA, applicationWith, offerWith, openPanel } from './panel-fixture';
import { NOBODY_KNOWN, SOMMER, threadWith } from './strangers';

afterEach(() => sessionStorage.clear());

const PRIVATE = { name: 'Weber, Anna', email: 'anna@private.example' };
const application = applicationWith();
const guessAt = (contactId: string | null, recipient = PRIVATE): StrangerContext => ({
  ...NOBODY_KNOWN,
  guesses: [{ recipient, application, contactId }],
});
const withoutAddress = applicationWith({ contact: { ...ANNA, email: '' } });

/** Opens the panel beside a mail to somebody unknown. */
async function openFor(stranger: StrangerContext, recipients = [PRIVATE]) {
  const panel = await openPanel({ offers: [], stranger });
  await panel.show({ recipients });
  const changes = () => panel.asked.filter(({ name }) => name === 'application/change').map(({ data }) => data);
  return { ...panel, changes };
}
const question = () => within(screen.getByTestId('panel-guess')).getByRole('heading').textContent;
const press = (id: string) => userEvent.click(screen.getByTestId(id));

describe('A guess who somebody is', () => {
  it('is asked, and the panel may open for it; by itself it changes nothing', async () => {
    const { changes, sent } = await openFor(guessAt(ANNA.id));
    expect(screen.getByRole('heading', { name: 'Is this Frau Dr. Weber (Beispiel GmbH)?' })).toBeTruthy();
    expect(sent).toContainEqual({ type: 'offer' });
    expect(changes()).toEqual([]);
  });

  it('stores the address with yes where the contact has none, and says so with a way back', async () => {
    const guesses = [{ recipient: PRIVATE, application: withoutAddress, contactId: ANNA.id }];
    const { changes, answers, asked } = await openFor({ ...NOBODY_KNOWN, guesses });
    answers['panel/offer'] = [offerWith()];
    await press('panel-guess-yes');
    const { id: _, ...contact } = ANNA;
    const command = { name: 'saveContact', contactId: ANNA.id, contact: { ...contact, email: PRIVATE.email } };
    expect(changes()).toMatchObject([{ applicationId: 'application-1', command }]);
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(asked.at(-2)).toMatchObject({ name: 'application/undo' });
    expect(screen.queryByTestId('panel-guess')).toBeNull();
  });

  it('asks once more before another address is replaced', async () => {
    const { changes } = await openFor(guessAt(ANNA.id));
    await press('panel-guess-yes');
    expect(question()).toBe(`Replace the address ${ANNA.email} with ${PRIVATE.email}?`);
    expect(changes()).toEqual([]);
    await press('panel-guess-yes');
    expect(changes()).toHaveLength(1);
  });

  it('is not asked again beside this mail after a no, also when the panel comes back', async () => {
    const first = await openFor(guessAt(ANNA.id));
    await press('panel-guess-no');
    expect(screen.queryByTestId('panel-guess')).toBeNull();
    first.unmount();
    await openFor(guessAt(ANNA.id));
    expect(screen.queryByTestId('panel-guess')).toBeNull();
  });

  it('adds the person to the application where only the domain tells', async () => {
    const recipient = { name: 'Frau Tina Tal', email: 'tal@example.com' };
    const { changes } = await openFor(guessAt(null, recipient), [recipient]);
    expect(question()).toBe('Does this email belong to your application at Beispiel GmbH?');
    await press('panel-guess-yes');
    const contact = {
      formOfAddress: 'ms',
      firstName: 'Tina',
      lastName: 'Tal',
      email: 'tal@example.com',
      language: 'de',
    };
    expect(changes()).toMatchObject([{ command: { name: 'saveContact', contactId: null, contact } }]);
  });

  it('keeps nothing for a name without an address: the composer learns who is meant', async () => {
    const recipient = { name: 'Weber, Anna', email: '' };
    const { changes, sent } = await openFor(guessAt(ANNA.id, recipient), [recipient]);
    await press('panel-guess-yes');
    expect(changes()).toEqual([]);
    expect(sent.at(-1)).toEqual({
      type: 'meet',
      shown: 'Weber, Anna',
      person: { name: 'Anna Weber', email: ANNA.email },
    });
  });

  it('is about the sender of the newest mail where a reply shows nobody', async () => {
    const panel = await openFor(NOBODY_KNOWN, []);
    panel.answers['panel/offer'] = [offerWith()];
    const from = { name: 'Anna Weber', email: ANNA.email };
    const { messages } = threadWith({ from });
    const own = { ...threadWith().messages[0], isOwn: true } as (typeof messages)[number];
    await panel.say({ type: 'thread', thread: { ...threadWith(), messages: [...messages, own] } });
    expect(question()).toBe('Are you replying to Frau Dr. Weber (Beispiel GmbH)?');
    await press('panel-guess-yes');
    expect(panel.sent.at(-1)).toEqual({ type: 'meet', shown: '', person: from });
  });

  it('is about the sender of the newest mail also where the mailbox shows the newest on top', async () => {
    const panel = await openFor(NOBODY_KNOWN, []);
    panel.answers['panel/offer'] = [offerWith()];
    const [newest] = threadWith({ from: { name: 'Anna Weber', email: ANNA.email } }).messages;
    const [older] = threadWith({ shownDate: '20. Nov. 2026, 18:00' }).messages;
    await panel.say({
      type: 'thread',
      thread: { ...threadWith(), messages: [newest, older].filter(Boolean) as never },
    });
    await press('panel-guess-yes');
    expect(panel.sent.at(-1)).toMatchObject({ type: 'meet', person: { email: ANNA.email } });
  });

  it('is no answer where the page presses the button', async () => {
    const panel = await openPanel({ offers: [], stranger: guessAt(null), isByUser: false });
    await panel.show({ recipients: [PRIVATE] });
    await press('panel-guess-yes');
    expect(panel.asked.some(({ name }) => name === 'application/change')).toBe(false);
  });
});

const field = (name: string) => (screen.getByTestId(`panel-log-${name}`) as HTMLInputElement).value;

describe('The keyboard beside a mail to somebody unknown', () => {
  it('goes along to what takes the place of a question, of the offer to log and of the form', async () => {
    await openFor(guessAt(ANNA.id));
    await press('panel-guess-no');
    expect(document.activeElement).toBe(screen.getByTestId('panel-log'));
    await press('panel-log');
    expect(document.activeElement).toBe(screen.getByTestId('panel-log-company'));
    await userEvent.click(screen.getByText('Cancel'));
    expect(document.activeElement).toBe(screen.getByTestId('panel-log'));
  });
});

describe('An interview that the open thread is about', () => {
  it('is offered to be logged, with all that the thread says of it, and kept only when the user saves it (R1)', async () => {
    const panel = await openFor(NOBODY_KNOWN, [SOMMER]);
    await panel.say({ type: 'thread', thread: threadWith() });
    expect(screen.getByRole('heading', { name: 'Log an interview with Petra Sommer?' })).toBeTruthy();
    expect(panel.sent).toContainEqual({ type: 'offer' });
    await press('panel-log');
    expect(['company', 'role', 'interviewer', 'email', 'when'].map(field)).toEqual([
      'Musterwerk GmbH',
      'Projektleiterin',
      expect.stringContaining('Petra Sommer'),
      SOMMER.email,
      '2026-12-01T14:00',
    ]);
    expect(screen.getByLabelText<HTMLSelectElement>('Kind of interview').value).toBe('video');
    expect(panel.changes()).toEqual([]);
    panel.answers['panel/offer'] = [offerWith()];
    await press('panel-log-save');
    expect(panel.changes()).toMatchObject([
      {
        applicationId: null,
        command: {
          name: 'logInterview',
          company: 'Musterwerk GmbH',
          role: 'Projektleiterin',
          contacts: [{ lastName: 'Sommer', email: SOMMER.email }],
          interview: { date: '2026-12-01', time: '14:00', zone: 'Europe/Berlin', kind: 'video' },
        },
      },
    ]);
    expect(await screen.findByRole('region', { name: 'The draft, made of your notes' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  it('that is half typed is there again after the mail page has taken the panel away, and gone once it is given up', async () => {
    const panel = await openFor(NOBODY_KNOWN, [SOMMER]);
    await panel.say({ type: 'thread', thread: null });
    await press('panel-log');
    await userEvent.type(screen.getByTestId('panel-log-role'), 'Gärtnerin');
    cleanup();
    const again = await openFor(NOBODY_KNOWN, [SOMMER]);
    await again.say({ type: 'thread', thread: null });
    await press('panel-log');
    expect([field('company'), field('role')]).toEqual(['Musterwerk', 'Gärtnerin']);
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await press('panel-log');
    expect(field('role')).toBe('');
  });

  it('goes to the open application of that company and role', async () => {
    const open = { id: 'a9', company: 'musterwerk gmbh', role: 'Projektleiterin', stage: { name: 'waiting' } as const };
    const panel = await openFor({ ...NOBODY_KNOWN, applications: [open] }, [SOMMER]);
    await panel.say({ type: 'thread', thread: threadWith() });
    await press('panel-log');
    await press('panel-log-save');
    expect(panel.changes()).toMatchObject([{ applicationId: 'a9' }]);
  });

  it('is offered quietly beside any other mail, and the form says what is wrong with a field', async () => {
    const panel = await openFor(NOBODY_KNOWN, [SOMMER]);
    await panel.say({ type: 'thread', thread: null });
    expect(screen.queryByRole('heading', { level: 2, name: /Log an interview with/ })).toBeNull();
    expect(panel.sent).not.toContainEqual({ type: 'offer' });
    await press('panel-log');
    expect([field('company'), field('role')]).toEqual(['Musterwerk', '']);
    panel.answers['application/change'] = { ok: false, errors: [{ field: 'role', code: 'required' }] };
    await press('panel-log-save');
    expect(screen.getByText('Please fill in “Role”.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByTestId('panel-log-role'));
  });

  it('can be read from an invitation file, on the clock of its zone', async () => {
    const panel = await openFor(NOBODY_KNOWN, [SOMMER]);
    await press('panel-log');
    const lines = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'SUMMARY:Interview',
      'DTSTART;TZID=Europe/London:20261203T093000',
    ];
    const people = ['ORGANIZER;CN=Paul Winter:mailto:p.winter@musterwerk.example', 'END:VEVENT', 'END:VCALENDAR'];
    const file = new File([[...lines, ...people].join('\r\n')], 'invite.ics', { type: 'text/calendar' });
    await userEvent.upload(screen.getByTestId('panel-ics'), file);
    await screen.findByText('The form now has what the invitation says.');
    expect(['interviewer', 'email', 'when'].map(field)).toEqual([
      'Paul Winter',
      'p.winter@musterwerk.example',
      '2026-12-03T09:30',
    ]);
    await userEvent.type(screen.getByTestId('panel-log-role'), 'Tester');
    await press('panel-log-save');
    expect(panel.changes()).toMatchObject([{ command: { interview: { zone: 'Europe/London', time: '09:30' } } }]);
  });

  it.each([
    ['Das ist kein Kalender', 'This is not a calendar file. Invitations end in .ics.'],
    ['BEGIN:VCALENDAR\r\nEND:VCALENDAR', 'This calendar file has no appointment in it.'],
    ['x'.repeat(1_000_001), 'This file is larger than 1 MB. An invitation is much smaller.'],
  ])('says what is wrong with a file', async (text, said) => {
    await openFor(NOBODY_KNOWN, [SOMMER]);
    await press('panel-log');
    await userEvent.upload(screen.getByTestId('panel-ics'), new File([text], 'x.ics', { type: 'text/calendar' }));
    expect(await screen.findByText(said)).toBeTruthy();
  });
});
