import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ToComposer } from '../../../../lib/composer/panel-port';
import type { Contact } from '../../../../lib/domain/application';
import type { FollowUp } from '../../../../lib/domain/follow-ups/follow-up';
import { exampleRecord } from '../../domain/example-application';
import { ANNA, applicationWith, offerWith, openPanel, THANK_YOU } from './panel-fixture';

const ENQUIRY: FollowUp = {
  ...THANK_YOU,
  key: 'status-enquiry:interview-1:1',
  kind: 'status-enquiry',
  channel: 'phone',
};
const RICH = {
  stayedWithMe: 'wie Ihr Team neue Kolleginnen begleitet',
  impressedMe: 'dass Entscheidungen dort fallen, wo die Arbeit geschieht',
  openQuestions: 'Woran messen Sie, ob ein Projekt gelungen ist?',
  answerBetter: '',
};
const rich = (changes: Parameters<typeof applicationWith>[0] = {}) => applicationWith({ notes: RICH, ...changes });
const preview = () => screen.getByTestId('panel-preview').textContent ?? '';
const inserted = (sent: ToComposer[]) => sent.flatMap((message) => (message.type === 'insert' ? [message] : []));

describe('The options of a letter', () => {
  it('are folded: the first draft is meant to be fine as it is', async () => {
    const { show } = await openPanel({ offers: [offerWith({ application: rich() })] });
    await show({});
    expect(screen.getByText('Adjust the letter').closest('details')?.open).toBe(false);
  });

  it('switch parts off and on, and the draft shows it at once', async () => {
    const { show, sent } = await openPanel({ offers: [offerWith({ application: rich() })] });
    await show({});
    const before = preview();
    expect(before).toContain('Projekt gelungen');
    await userEvent.click(screen.getByTestId('panel-part-questions'));
    expect(preview()).not.toContain('Projekt gelungen');
    await userEvent.click(screen.getByTestId('panel-insert'));
    expect(inserted(sent)[0]?.text).not.toContain('Projekt gelungen');
    await userEvent.click(screen.getByTestId('panel-part-questions'));
    expect(preview()).toBe(before);
  });

  it('offer another wording with the same notes, and the one before', async () => {
    const { show } = await openPanel({ offers: [offerWith({ application: rich() })] });
    await show({});
    const before = preview();
    await userEvent.click(screen.getByTestId('panel-other-wording'));
    expect(preview()).not.toBe(before);
    expect(preview()).toContain('Ihr Team neue Kolleginnen begleitet');
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(preview()).toBe(before);
  });

  it('offer a letter of two sentences, chosen already when the step was put off twice (R3)', async () => {
    const { key, kind } = THANK_YOU;
    const application = rich({ followUps: [exampleRecord({ key, kind, snoozes: 2 })] });
    const { show } = await openPanel({ offers: [offerWith({ application })] });
    await show({});
    const short = preview().length;
    expect(screen.getByTestId('panel-short')).toHaveProperty('checked', true);
    await userEvent.click(screen.getByTestId('panel-short'));
    expect(preview().length).toBeGreaterThan(short);
  });

  it('leave a letter long that was put off once', async () => {
    const { key, kind } = THANK_YOU;
    const application = rich({ followUps: [exampleRecord({ key, kind, snoozes: 1 })] });
    const { show } = await openPanel({ offers: [offerWith({ application })] });
    await show({});
    expect(screen.getByTestId('panel-short')).toHaveProperty('checked', false);
  });

  it('offer the letters that fit the step, and the other one still ticks it off', async () => {
    const { show, sent } = await openPanel({
      offers: [offerWith({ application: rich(), followUp: ENQUIRY })],
      language: 'de',
    });
    await show({});
    await userEvent.selectOptions(screen.getByLabelText('Welches Schreiben?'), 'Das vereinbarte Telefonat kam nicht');
    expect(screen.getByRole('heading', { name: 'Nachricht an Frau Dr. Weber zum Telefonat' })).toBeTruthy();
    await userEvent.click(screen.getByTestId('panel-insert'));
    expect(sent.at(-1)).toMatchObject({ step: { applicationId: 'application-1', key: ENQUIRY.key } });
  });

  it('know when the agreed call was to come, from the step or from the promised day', async () => {
    const { key, kind } = ENQUIRY;
    const record = exampleRecord({ key, kind, snoozedUntil: '2026-11-23', callAt: '14:30' });
    const { show } = await openPanel({
      offers: [offerWith({ application: rich({ followUps: [record] }), followUp: ENQUIRY })],
    });
    await show({});
    await userEvent.selectOptions(screen.getByTestId('panel-letter-kind'), 'missed-call');
    expect(screen.getByTestId('panel-agreed-date')).toHaveProperty('value', '2026-11-23');
    expect(screen.getByTestId('panel-agreed-time')).toHaveProperty('value', '14:30');
    expect(preview()).toContain('23. November');
  });
});

describe('A letter that was put in', () => {
  const inMail = (sent: ToComposer[]) => inserted(sent).at(-1)?.text ?? '';

  it('is not offered again, and another wording waits until it is taken out', async () => {
    const { show, sent, say } = await openPanel({ offers: [offerWith({ application: rich() })] });
    await show({});
    await userEvent.click(screen.getByTestId('panel-insert'));
    await say({ type: 'inserted', outcome: 'inserted' });
    await show({ ownText: inMail(sent) });
    expect(screen.queryByTestId('panel-insert')).toBeNull();
    await userEvent.click(screen.getByTestId('panel-other-wording'));
    expect(screen.getByTestId('panel-preview')).toBeTruthy();
    expect(screen.queryByTestId('panel-insert')).toBeNull();
    expect(screen.getByText(/The email still holds the version before/)).toBeTruthy();
    await show({ ownText: '' });
    expect(screen.getByTestId('panel-insert')).toBeTruthy();
  });
});

describe('The draft beside a mail', () => {
  const fold = () => screen.getByText('A draft made of your notes').closest('details');
  const OWN = 'vielen Dank für das Gespräch am Montag, ich denke noch oft an die ruhige Werkstatt mit Tageslicht.';

  it('steps aside once the user writes without it, and keeps what was half typed', async () => {
    const { show } = await openPanel({ offers: [offerWith({ application: rich() })] });
    await show({ ownText: 'Sehr geehrte Frau Dr. Weber,' });
    expect(fold()?.open).toBe(true);
    await userEvent.click(screen.getByTestId('panel-edit-stayedWithMe'));
    await userEvent.type(screen.getByDisplayValue(RICH.stayedWithMe), ' und wie');
    await show({ ownText: OWN });
    expect(fold()?.open).toBe(false);
    expect(screen.getByDisplayValue(`${RICH.stayedWithMe} und wie`)).toBeTruthy();
  });

  it('stays when the mail is the draft itself', async () => {
    const { show, sent } = await openPanel({ offers: [offerWith({ application: rich() })] });
    await show({});
    await userEvent.click(screen.getByTestId('panel-insert'));
    await show({ ownText: inserted(sent)[0]?.text ?? '' });
    expect(fold()?.open).toBe(true);
  });

  it('is the second way where a call is the better one (R19)', async () => {
    const { show } = await openPanel({ offers: [offerWith({ application: rich(), followUp: ENQUIRY })] });
    await show({});
    const isPrimary = (element: HTMLElement) => element.classList.contains('nk-button--primary');
    expect(isPrimary(screen.getByRole('link', { name: ANNA.phone }))).toBe(true);
    expect(isPrimary(screen.getByTestId('panel-insert'))).toBe(false);
  });
});

describe('What became of the notes', () => {
  it('says for each point how it stands now, and why one stays out (R10)', async () => {
    const notes = { ...RICH, answerBetter: 'habe mich bei der ersten Frage verhaspelt' };
    const { show } = await openPanel({ offers: [offerWith({ application: rich({ notes }) })] });
    await show({});
    expect(screen.getByText('Your notes in the letter: 3 of 4')).toBeTruthy();
    const stayed = within(screen.getByTestId('panel-fits-stayedWithMe'));
    expect(stayed.getByText(RICH.stayedWithMe)).toBeTruthy();
    expect(within(screen.getByTestId('panel-fits-answerBetter')).getByText(/does not point at a slip/)).toBeTruthy();
  });

  it('lets the note be put differently right there, and takes that back on request', async () => {
    const { show, asked } = await openPanel({ offers: [offerWith({ application: rich() })] });
    await show({});
    await userEvent.click(screen.getByTestId('panel-edit-stayedWithMe'));
    const field = screen.getByDisplayValue(RICH.stayedWithMe);
    expect(document.activeElement).toBe(field);
    await userEvent.clear(field);
    await userEvent.type(field, 'wie ruhig das Team arbeitet{Control>}{Enter}{/Control}');
    const change = asked.find(({ name }) => name === 'application/change')?.data as { operationId: string };
    expect(change).toMatchObject({
      command: {
        name: 'editInterview',
        interview: { notes: { ...RICH, stayedWithMe: 'wie ruhig das Team arbeitet' } },
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(asked).toContainEqual({ name: 'application/undo', data: { operationId: change.operationId } });
    expect(await screen.findByText('Taken back.')).toBeTruthy();
  });

  it('keeps what was typed into a note when the panel was taken away, and drops it on Cancel', async () => {
    const offers = [offerWith({ application: rich() })];
    const first = await openPanel({ offers });
    await first.show({});
    await userEvent.click(screen.getByTestId('panel-edit-stayedWithMe'));
    await userEvent.type(screen.getByDisplayValue(RICH.stayedWithMe), ' und wie');
    first.unmount();
    const second = await openPanel({ offers });
    await second.show({});
    await userEvent.click(screen.getByTestId('panel-edit-stayedWithMe'));
    expect(screen.getByDisplayValue(`${RICH.stayedWithMe} und wie`)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(document.activeElement).toBe(screen.getByTestId('panel-edit-stayedWithMe'));
    await userEvent.click(screen.getByTestId('panel-edit-stayedWithMe'));
    expect(screen.getByDisplayValue(RICH.stayedWithMe)).toBeTruthy();
  });
});

describe('Where nothing is due', () => {
  const began = async (changes: Parameters<typeof rich>[0], kind: string, unanswered = 0) => {
    const view = await openPanel({ offers: [offerWith({ application: rich(changes), followUp: null, unanswered })] });
    await view.show({});
    expect(screen.queryByTestId('panel-insert')).toBeNull();
    await userEvent.click(screen.getByTestId(`panel-begin-${kind}`));
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'The draft, made of your notes' }));
    await userEvent.click(screen.getByTestId('panel-insert'));
    return view.sent.at(-1);
  };
  const beginnings = () =>
    [...document.querySelectorAll('[data-testid^="panel-begin-"]')].map((each) => each.textContent);

  it('and an answer is awaited, only a call that did not come can be written about; it ticks nothing off (R20)', async () => {
    expect(await began({}, 'missed-call', 1)).toMatchObject({ type: 'insert', step: null });
    await userEvent.click(screen.getByRole('button', { name: 'No draft after all' }));
    expect(beginnings()).toEqual(['The agreed call did not come']);
    expect(screen.getByText(/While you wait nothing is due/)).toBeTruthy();
  });

  it('and two contacts stand unanswered, says so kindly and offers no third (R20, R21)', async () => {
    const { show } = await openPanel({ offers: [offerWith({ application: rich(), followUp: null, unanswered: 2 })] });
    await show({});
    expect(screen.getByText(/A long wait need not be bad news/)).toBeTruthy();
    expect(beginnings()).toEqual([]);
  });

  it('after a rejection, advice can still be asked for and contact kept; each ticks its step off (R22, R26)', async () => {
    const stage = { name: 'rejected', on: '2026-11-10' } as const;
    const step = { applicationId: 'application-1', key: 'feedback-request:2026-11-10' };
    expect(await began({ stage }, 'rejection-reply')).toMatchObject({ type: 'insert', step });
    cleanup();
    expect(await began({ stage }, 'stay-in-touch')).toMatchObject({
      type: 'insert',
      step: { ...step, key: 'stay-in-touch:2026-11-10' },
    });
  });

  it('late thanks are worded as late ones and name no day that has passed (R18)', async () => {
    const late = rich();
    const interviews = late.interviews.map((each) => ({ ...each, date: '2026-11-10' }));
    const followUp = { ...THANK_YOU, closes: '2026-11-17', state: 'missed' } as const;
    const { show, sent } = await openPanel({ offers: [offerWith({ application: { ...late, interviews }, followUp })] });
    await show({});
    expect(screen.getByRole('heading', { name: 'Thank-you note to Frau Dr. Weber' })).toBeTruthy();
    expect(screen.queryByText(/until/)).toBeNull();
    await userEvent.click(screen.getByTestId('panel-insert'));
    const letter = inserted(sent)[0]?.text ?? '';
    expect(letter).toMatch(/einige Tage|paar Tage|etwas Zeit|inzwischen|länger|seit|später|nachträglich/i);
    expect(sent.at(-1)).toMatchObject({ step: { key: THANK_YOU.key } });
    await show({ ownText: letter });
    expect(screen.getByTestId('panel-guard-late')).toBeTruthy();
  });

  it('offers no letter for an application that has ended (R26)', async () => {
    const application = rich({ stage: { name: 'signed', on: '2026-11-24' } });
    const { show } = await openPanel({ offers: [offerWith({ application, followUp: null })] });
    await show({});
    expect(screen.queryByTestId('panel-begin-stay-in-touch')).toBeNull();
  });
});

describe('The languages of interface and letter', () => {
  const english: Contact = { ...ANNA, language: 'en', country: 'GB' };

  it('are independent: German interface, English letter', async () => {
    const application = rich({ contact: english });
    const { show } = await openPanel({ offers: [offerWith({ application })], language: 'de' });
    await show({});
    expect(screen.getByRole('heading', { name: 'Dankschreiben an Dr Weber' })).toBeTruthy();
    expect(screen.getByTestId('panel-preview').lang).toBe('en');
    expect(preview()).toContain('Dear Dr Weber,');
  });

  it('are independent: English interface, German letter', async () => {
    const { show } = await openPanel({ offers: [offerWith({ application: rich() })], language: 'en' });
    await show({});
    expect(screen.getByRole('heading', { name: 'Thank-you note to Frau Dr. Weber' })).toBeTruthy();
    expect(screen.getByTestId('panel-preview').lang).toBe('de');
    expect(preview()).toContain('Sehr geehrte Frau Dr. Weber,');
  });
});

describe('A call that comes first (R3, R19, R22)', () => {
  it('is made easy: a kind line, the number, what to say in the letter’s language, the whole call sheet', async () => {
    const { show } = await openPanel({
      offers: [offerWith({ application: rich(), followUp: ENQUIRY })],
      language: 'en',
    });
    await show({});
    expect(screen.getByText(/A long wait says nothing about the answer/)).toBeTruthy();
    const sheet = screen.getByRole<HTMLAnchorElement>('link', { name: 'Open the whole call sheet' });
    expect(sheet.getAttribute('href')).toBe(
      'dashboard.html#/call-sheet/application-1/status-enquiry%3Ainterview-1%3A1',
    );
    expect(
      screen
        .getByText(/hier ist|Guten Tag, Frau Dr. Weber/)
        .closest('[lang]')
        ?.getAttribute('lang'),
    ).toBe('de');
  });

  it('needs no noted number', async () => {
    const contact = { ...ANNA, phone: '' };
    const { show } = await openPanel({ offers: [offerWith({ application: rich({ contact }), followUp: ENQUIRY })] });
    await show({});
    expect(screen.getByText(/No number is noted/)).toBeTruthy();
  });
});
