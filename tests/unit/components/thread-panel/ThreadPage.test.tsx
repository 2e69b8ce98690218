import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { applicationWith, offerWith } from '../compose-panel/panel-fixture';
import { HOLDING, INVITATION, mailBy, OFFER, OWN, openThread, REJECTION, readingOf } from './thread-fixture';

/** The background answers within the same act. */
const click = (id: string) => act(async () => void fireEvent.click(screen.getByTestId(id)));
const text = () => document.querySelector('main')?.textContent ?? '';
const choose = (id: string, value: string) => fireEvent.change(screen.getByTestId(id), { target: { value } });

describe('Whether a mail is an answer', () => {
  it('is asked with the words it rests on, and nothing is stored by asking', async () => {
    const { types, commands, seen } = await openThread({ reading: INVITATION });
    expect(text()).toContain('Antwort erhalten?');
    expect(text()).toContain('Frau Dr. Weber (Beispiel GmbH) hat am Dienstag, 24. November geschrieben.');
    expect(document.querySelector('blockquote')?.textContent).toBe('wir laden Sie gern ein');
    expect(text()).toContain('am 1. Dezember um 14:30 Uhr');
    expect(types()).toContain('show');
    expect([commands, seen.length]).toEqual([[], 1]);
  });

  it('is not asked, and the page leaves at once, about a mail from before the interview or before our last letter', async () => {
    const letter = { operationId: 'o', on: '2026-11-25', kind: null, key: '', contactIds: [], words: 9, sketch: [] };
    for (const setting of [
      { messages: [mailBy({ shownDate: '2026-11-20 09:00' })] },
      { messages: [mailBy({ shownDate: '2026-11-23 09:00' })] },
      { offers: [offerWith({ application: applicationWith({ letters: [letter] }) })] },
      { offers: [offerWith({ application: applicationWith({ answers: [{ on: '2026-11-24', promisedBy: null }] }) })] },
      { offers: [offerWith({ application: applicationWith({ stage: { name: 'signed', on: '2026-11-23' } }) })] },
      { messages: [mailBy(), mailBy({ from: OWN, isOwn: true })] },
      { messages: [mailBy({ text: '' })] },
      { messages: [mailBy({ shownDate: 'neulich' })] },
      { messages: [mailBy({ from: { name: 'Jemand', email: 'else@example.com' } })] },
      { offers: [] },
    ]) {
      const { types, unmount } = await openThread(setting);
      expect(types(), JSON.stringify(setting)).toEqual(['finished']);
      unmount();
    }
  });

  it('is asked on the evening of the interview, and without a readable date when the mail answers one of our own', async () => {
    for (const messages of [
      [mailBy({ shownDate: '2026-11-23 18:00' })],
      [mailBy({ from: OWN, isOwn: true }), mailBy({ shownDate: 'neulich' })],
    ]) {
      const { types, unmount } = await openThread({ messages });
      expect(types()).toContain('show');
      unmount();
    }
  });

  it('is asked about the newest mail, also where the mailbox shows the newest on top', async () => {
    const messages = [
      mailBy({ id: 'newest' }),
      mailBy({ id: 'own', from: OWN, isOwn: true, shownDate: '2026-11-23 18:00' }),
      mailBy({ id: 'oldest', shownDate: '2026-11-20 09:00', text: '' }),
    ];
    const { types, unmount } = await openThread({ messages });
    expect(types()).toContain('show');
    unmount();
    const answered = [mailBy({ from: OWN, isOwn: true, shownDate: '2026-11-24 11:00' }), mailBy()];
    expect((await openThread({ messages: answered })).types()).toEqual(['finished']);
  });

  it('is asked once in a tab, and never again once it is decided', async () => {
    const { seen, unmount } = await openThread();
    unmount();
    const again = await openThread({ seen });
    expect(again.types()).toEqual(['finished']);
    again.unmount();
    const settled = offerWith({ application: applicationWith({ settledMails: seen }) });
    expect((await openThread({ offers: [settled] })).types()).toEqual(['finished']);
  });

  it('is asked again with what was typed where the mail page took the frame away meanwhile, until it is left for later', async () => {
    const { seen, typed, unmount } = await openThread({ reading: INVITATION });
    choose('thread-date', '2026-12-03');
    unmount();
    await openThread({ reading: INVITATION, seen, typed });
    expect(screen.getByTestId<HTMLInputElement>('thread-date').value).toBe('2026-12-03');
    await click('thread-later');
    cleanup();
    expect((await openThread({ reading: INVITATION, seen, typed })).types()).toEqual(['finished']);
  });

  it('goes by who wrote what where the site has no name for a mail that lasts', async () => {
    const { seen, unmount } = await openThread({ messages: [mailBy({ id: '' })] });
    unmount();
    const same = await openThread({ messages: [mailBy({ id: '', shownDate: '2026-11-24 11:00' })], seen });
    expect(same.types()).toEqual(['finished']);
    same.unmount();
    expect((await openThread({ messages: [mailBy({ id: '', text: 'Noch etwas.' })], seen })).types()).toContain('show');
  });
});

describe('Accepting an answer', () => {
  it('adds the interview with day and time of the invitation, and says what comes next', async () => {
    const { commands } = await openThread({ reading: INVITATION });
    await click('thread-accept');
    expect(commands.map(({ command }) => command.name)).toEqual(['settleMail', 'addInterview']);
    expect(commands[1]?.command).toMatchObject({
      interview: {
        date: '2026-12-01',
        time: '14:30',
        kind: 'on-site',
        contactIds: ['contact-1'],
        zone: 'Europe/Berlin',
      },
    });
    expect(screen.getByTestId('thread-done').textContent).toBe('Das Gespräch ist eingetragen.');
  });

  it('keeps the promised day, and the enquiry waits for it (R19, R21)', async () => {
    const { commands } = await openThread({ reading: HOLDING });
    expect(text()).toContain('bis zum 4. Dezember');
    expect(text()).toContain('kein schlechtes Zeichen');
    await click('thread-accept');
    expect(commands[1]?.command).toEqual({ name: 'recordAnswer', on: '2026-11-24', promisedBy: '2026-12-04' });
  });

  it('is kind about a rejection, and says that asking for feedback comes next (R22, R23)', async () => {
    const { commands } = await openThread({ reading: REJECTION });
    expect(text()).toContain('sagt aber wenig über Sie aus.');
    expect(text()).toContain('Als Nächstes: Bitte um Feedback');
    await click('thread-accept');
    expect(commands[1]?.command).toEqual({ name: 'recordRejection', on: '2026-11-24' });
  });

  it('ends nothing by an oral offer (R26)', async () => {
    const { commands } = await openThread({ reading: OFFER });
    expect(text()).toContain('bleibt offen, bis der Vertrag unterschrieben ist');
    await click('thread-accept');
    expect(commands[1]?.command).toEqual({ name: 'recordOffer', on: '2026-11-24' });
  });

  it('takes what the user made of the suggestion: another kind, other days', async () => {
    const { commands } = await openThread({ reading: REJECTION });
    choose('thread-kind', 'invitation');
    choose('thread-date', '2026-12-03');
    choose('thread-time', '09:15');
    await click('thread-accept');
    expect(commands[1]?.command).toMatchObject({
      name: 'addInterview',
      interview: { date: '2026-12-03', time: '09:15' },
    });
  });

  it('keeps nothing while a field is wrong, and says which', async () => {
    const { commands } = await openThread({ reading: INVITATION });
    choose('thread-time', '');
    await click('thread-accept');
    expect(commands).toEqual([]);
    const errors = [...document.querySelectorAll('.nk-field__error')].map((error) => error.textContent);
    expect(errors.filter(Boolean)).toEqual([expect.stringContaining('Wann')]);
  });

  it('keeps nothing for the page around the frame: only the user presses a button (P11)', async () => {
    const { commands } = await openThread({ reading: OFFER, isByUser: false });
    await click('thread-accept');
    await click('thread-no-answer');
    expect(commands).toEqual([]);
  });

  it('says so when it could not be kept, and lets the user try again with one effect', async () => {
    const { types } = await openThread({ reading: OFFER, keeps: false });
    await click('thread-accept');
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('nicht speichern');
    expect(types()).not.toContain('finished');
  });

  it('can be taken back, and the mail stays decided', async () => {
    const { commands, undone } = await openThread({ reading: REJECTION });
    await click('thread-accept');
    await click('thread-undo');
    expect(undone).toEqual([commands[1]?.operationId]);
    expect(screen.getByTestId('thread-done').textContent).toBe('Zurückgenommen.');
  });
});

describe('Leaving it', () => {
  it('for now stores nothing', async () => {
    const { commands, types } = await openThread();
    await click('thread-later');
    expect([commands, types().at(-1)]).toEqual([[], 'finished']);
  });

  it('for good keeps one number, for no answer at all', async () => {
    const { commands, seen, types } = await openThread();
    await click('thread-no-answer');
    expect(commands.map(({ command }) => command)).toEqual([{ name: 'settleMail', mail: seen[0] }]);
    expect(types().at(-1)).toBe('finished');
  });

  it('is asked for which application where the same person stands for two', async () => {
    const other = offerWith({ application: { ...applicationWith({ id: 'application-2' }), company: 'Andere AG' } });
    const { commands } = await openThread({ offers: [offerWith(), other], reading: OFFER });
    fireEvent.change(screen.getByLabelText('Um welche Bewerbung geht es?'), { target: { value: 'application-2' } });
    await click('thread-accept');
    expect(commands.map(({ applicationId }) => applicationId)).toEqual(['application-2', 'application-2']);
  });

  it('offers no rejection twice and no offer twice', async () => {
    const stage = { name: 'rejected', on: '2026-11-23' } as const;
    await openThread({ offers: [offerWith({ application: applicationWith({ stage }) })], reading: readingOf() });
    const kinds = [...screen.getByTestId('thread-kind').querySelectorAll('option')].map(({ value }) => value);
    expect(kinds).toEqual(['invitation', 'offer', 'holding', 'other']);
  });

  it('is one line where there is room for no more, until the user wants to see it', async () => {
    const { say, types } = await openThread({ reading: OFFER });
    await say({ type: 'fold', isFolded: true });
    expect(screen.getByTestId('thread-accept').closest('[hidden]')).not.toBeNull();
    await click('thread-unfold');
    expect(types().at(-1)).toBe('unfold');
  });
});
