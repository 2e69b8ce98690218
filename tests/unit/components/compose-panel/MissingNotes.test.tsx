import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { likelyChoice } from '../../../../components/compose-panel/letterChoice';
import { letterRequest } from '../../../../components/compose-panel/letterRequest';
import { tabNoteDrafts } from '../../../../components/compose-panel/noteDrafts';
import { notesToAsk } from '../../../../components/compose-panel/notesToAsk';
import { applicationWith, NOTES, offerWith, openPanel } from './panel-fixture';
import { applicationWithTwo, BRANDT, offersToAll } from './two-readers';

const EMPTY = { ...NOTES, stayedWithMe: '' };
const bare = () => offerWith({ application: applicationWith({ notes: EMPTY }) });
const stayed = () => screen.getByTestId('panel-note-stayedWithMe');

function changesIn(asked: { name: string; data: unknown }[]) {
  return asked.filter(({ name }) => name === 'application/change').map(({ data }) => data);
}

describe('What the panel asks before a letter without notes (R4)', () => {
  it('is one or two questions a person would ask, and the letter can be put in without answers', async () => {
    const { show, sent } = await openPanel({ offers: [bare()], language: 'de' });
    await show({});
    expect(screen.getByLabelText('Woran aus dem Gespräch denken Sie noch?')).toBe(stayed());
    expect(screen.getByLabelText('Was hat Ihnen an der Firma gefallen?')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Entwurf auch so einsetzen' }));
    expect(sent.at(-1)).toMatchObject({ type: 'insert' });
  });

  it('is kept with Ctrl+Enter, and the keyboard goes to the new letter', async () => {
    const { show, asked, answers } = await openPanel({ offers: [bare()] });
    await show({});
    answers['panel/offer'] = [offerWith()];
    await userEvent.type(stayed(), 'die offene Art{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.queryByTestId('panel-note-save')).toBeNull());
    expect(changesIn(asked)).toMatchObject([{ command: { interview: { notes: { stayedWithMe: 'die offene Art' } } } }]);
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'The draft, made of your notes' }));
  });

  it('says nothing of an answer until it is given: Ctrl+Enter in an empty form keeps nothing', async () => {
    const { show, asked } = await openPanel({ offers: [bare()] });
    await show({});
    await userEvent.type(stayed(), ' {Control>}{Enter}{/Control}');
    expect(changesIn(asked)).toEqual([]);
  });

  it('is still there when the panel was taken away half-way, and gone once it is kept', async () => {
    const first = await openPanel({ offers: [bare()] });
    await first.show({});
    await userEvent.type(stayed(), 'die offene Art');
    first.unmount();
    const second = await openPanel({ offers: [bare()] });
    await second.show({});
    expect(stayed()).toHaveProperty('value', 'die offene Art');
    await userEvent.click(screen.getByTestId('panel-note-save'));
    second.unmount();
    const third = await openPanel({ offers: [bare()] });
    await third.show({});
    expect(stayed()).toHaveProperty('value', '');
  });

  it('can be answered all the same where the browser refuses the tab’s storage', async () => {
    const drafts = tabNoteDrafts(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const { show, asked } = await openPanel({ offers: [bare()], drafts });
    await show({});
    await userEvent.type(stayed(), 'die offene Art{Control>}{Enter}{/Control}');
    expect(changesIn(asked)).toHaveLength(1);
  });

  it('keeps one answer under one operation however often it is tried, and the next under its own (P5)', async () => {
    const { show, asked, answers } = await openPanel({ offers: [bare()] });
    await show({});
    answers['application/change'] = { ok: false, problem: 'full' };
    await userEvent.type(stayed(), 'die offene Art{Control>}{Enter}{/Control}');
    answers['application/change'] = { ok: true, applicationId: 'application-1' };
    await userEvent.click(screen.getByTestId('panel-note-save'));
    await userEvent.type(stayed(), 'die Ruhe{Control>}{Enter}{/Control}');
    const ids = changesIn(asked).map((data) => (data as { operationId: string }).operationId);
    expect([ids.length, ids[0] === ids[1], ids[1] === ids[2]]).toEqual([3, true, false]);
  });
});

describe('A letter that another interviewer would read too', () => {
  const application = applicationWithTwo({ notes: NOTES });

  it('brings a warning and one question about the person without a detail of their own (R4)', async () => {
    const [, toBrandt] = offersToAll(application);
    const { show, asked } = await openPanel({ offers: toBrandt ? [toBrandt] : [], language: 'de' });
    await show({ recipients: [{ name: 'Jan Brandt', email: BRANDT.email }] });
    await userEvent.type(screen.getByLabelText('Was war im Gespräch mit Herrn Brandt besonders?'), 'die Skizze');
    await userEvent.click(screen.getByTestId('panel-note-save'));
    const [change] = changesIn(asked);
    expect(change).toMatchObject({
      command: {
        interview: { notes: { stayedWithMe: `${NOTES.stayedWithMe}\ndie Skizze` } },
      },
    });
  });

  it('brings none where each has a detail of their own', async () => {
    const [, toBrandt] = offersToAll(applicationWithTwo());
    const { show } = await openPanel({ offers: toBrandt ? [toBrandt] : [] });
    await show({});
    expect(screen.queryByTestId('panel-note-save')).toBeNull();
  });

  it('is only pointed out where two sentences have no room for more (R3)', () => {
    const [offer = offerWith()] = offersToAll(applicationWithTwo());
    const request = letterRequest(offer, { ...likelyChoice(offer), isShort: true }, '2026-11-24');
    expect(request && notesToAsk(request, [BRANDT])).toEqual({ notes: [], alike: [BRANDT] });
  });
});

describe('A short letter', () => {
  it('asks for nothing that it could not hold', async () => {
    const { show } = await openPanel({ offers: [bare()] });
    await show({});
    await userEvent.click(screen.getByTestId('panel-short'));
    expect(screen.getByTestId('panel-note-stayedWithMe')).toBeTruthy();
    expect(screen.queryByTestId('panel-note-impressedMe')).toBeNull();
  });
});
