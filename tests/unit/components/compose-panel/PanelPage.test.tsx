import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { PanelFinding } from '../../../../lib/composer/panel-port';
import { ANNA, applicationWith, EXPECT, NOTES, offerWith, openPanel, THANK_YOU } from './panel-fixture';

const STOCK: PanelFinding = {
  ...EXPECT,
  key: 'k2',
  ruleId: 'stock/x',
  category: 'stock',
  severity: 'mild',
  words: 'anbei',
};

describe('The offer in the panel', () => {
  it('names the letter, the person, the role and the last day (R18)', async () => {
    const { show } = await openPanel();
    await show({});
    expect(screen.getByRole('heading', { name: 'Thank-you note to Frau Dr. Weber' })).toBeTruthy();
    const about = screen.getByText('until Monday 30 November').parentElement;
    expect(about?.textContent).toBe('Projektleiterin, Beispiel GmbH · until Monday 30 November');
  });

  it('speaks German where the interface does', async () => {
    const { show } = await openPanel({ language: 'de' });
    await show({});
    expect(screen.getByRole('heading', { name: 'Dankschreiben an Frau Dr. Weber' })).toBeTruthy();
    expect(screen.getByText(/bis Montag, 30\. November/)).toBeTruthy();
  });

  it('shows the letter made of the user’s own note (R4), and sends it only by the user’s own click (P7, P8)', async () => {
    const { show, sent } = await openPanel();
    await show({});
    expect(screen.getByRole('region', { name: 'The draft, made of your notes' }).textContent).toContain('Ihr Team');
    expect(sent.some(({ type }) => type === 'insert')).toBe(false);
    await userEvent.click(screen.getByTestId('panel-insert'));
    expect(sent.at(-1)).toMatchObject({
      type: 'insert',
      step: { applicationId: 'application-1', key: 'thank-you:interview-1' },
      recipients: [ANNA.email],
    });
    expect(JSON.stringify(sent.at(-1))).toContain('Sehr geehrte Frau Dr. Weber,');
  });

  it('sends nothing on a click that the page made itself (P8)', async () => {
    const { show, sent } = await openPanel({ isByUser: false });
    await show({ ownText: 'x', findings: [EXPECT], selected: EXPECT.key });
    await userEvent.click(screen.getByTestId('panel-insert'));
    await userEvent.click(screen.getAllByTestId('panel-replace')[0] as HTMLElement);
    expect(sent.filter(({ type }) => type === 'insert' || type === 'replace')).toEqual([]);
  });

  it('asks for missing notes first, keeps them with the interview, and composes anew (R4)', async () => {
    const bare = offerWith({ application: applicationWith({ notes: { ...NOTES, stayedWithMe: '' } }) });
    const { show, asked, answers } = await openPanel({ offers: [bare] });
    await show({});
    answers['panel/offer'] = [offerWith()];
    await userEvent.type(screen.getByLabelText('What from the interview do you still think about?'), 'die offene Art');
    await userEvent.click(screen.getByTestId('panel-note-save'));
    const change = asked.find(({ name }) => name === 'application/change')?.data;
    expect(change).toMatchObject({
      applicationId: 'application-1',
      command: {
        name: 'editInterview',
        interviewId: 'interview-1',
        interview: { notes: { stayedWithMe: 'die offene Art' } },
      },
    });
    expect(JSON.stringify(change)).not.toContain('"id":"interview-1"');
    await waitFor(() => expect(screen.queryByTestId('panel-note-save')).toBeNull());
  });

  it('keeps what was typed when it could not be stored, and says so (S7)', async () => {
    const bare = offerWith({ application: applicationWith({ notes: { ...NOTES, stayedWithMe: '' } }) });
    const { show, answers } = await openPanel({ offers: [bare] });
    answers['application/change'] = { ok: false, problem: 'full' };
    await show({});
    await userEvent.type(screen.getByLabelText('What from the interview do you still think about?'), 'die offene Art');
    await userEvent.click(screen.getByTestId('panel-note-save'));
    expect(screen.getByText(/could not be saved/)).toBeTruthy();
    expect(screen.getByDisplayValue('die offene Art')).toBeTruthy();
  });

  it('asks how to address somebody whom it can’t greet by name, and guesses nothing (R9)', async () => {
    const contact = { ...ANNA, formOfAddress: 'neutral' as const, title: '', firstName: '' };
    const { show, asked } = await openPanel({ offers: [offerWith({ application: applicationWith({ contact }) })] });
    await show({});
    await userEvent.selectOptions(screen.getByLabelText('Form of address'), 'ms');
    await userEvent.click(screen.getByRole('button', { name: 'Use in the draft' }));
    expect(asked.at(-2)?.data ?? asked.at(-1)?.data).toMatchObject({
      command: { name: 'saveContact', contactId: 'contact-1', contact: { formOfAddress: 'ms', lastName: 'Weber' } },
    });
  });

  it('lets the user choose between several applications, the one with an open step first', async () => {
    const other = applicationWith({ id: 'application-2', company: 'Muster AG', role: 'Analystin' });
    const offers = [offerWith({ followUp: null }), offerWith({ application: other })];
    const { show, sent } = await openPanel({ offers });
    await show({});
    const choice = screen.getByLabelText<HTMLSelectElement>('What is this email about?');
    expect(choice.selectedOptions[0]?.textContent).toBe('Analystin, Muster AG (Frau Dr. Weber)');
    await userEvent.selectOptions(choice, 'Projektleiterin, Beispiel GmbH (Frau Dr. Weber)');
    expect(sent).toContainEqual({ type: 'choose', applicationId: 'application-1', step: null });
    expect(screen.getByText(/While you wait nothing is due/)).toBeTruthy();
  });

  it('puts the call before the mail where a call is the better way (R19)', async () => {
    const followUp = {
      ...THANK_YOU,
      kind: 'status-enquiry' as const,
      channel: 'phone' as const,
      key: 'status-enquiry:1',
    };
    const { show } = await openPanel({ offers: [offerWith({ followUp })] });
    await show({});
    expect(screen.getByText(/By phone you often hear more/)).toBeTruthy();
    expect(screen.getByRole('link', { name: ANNA.phone }).getAttribute('href')).toBe('tel:+49890000000');
    expect(screen.getByTestId('panel-insert')).toBeTruthy();
  });

  it('offers to copy the draft when the mail refused it', async () => {
    const { show, say } = await openPanel();
    await show({});
    await say({ type: 'inserted', outcome: 'refused' });
    expect(screen.getByRole('button', { name: 'Copy the draft' })).toBeTruthy();
  });
});

describe('The hints in the panel', () => {
  it('show the words; unfolded, the reason in the interface’s language and the calmer wordings (R17, R20)', async () => {
    const { show, sent } = await openPanel({ offers: [] });
    await show({ ownText: 'Ich erwarte', findings: [EXPECT, STOCK] });
    const [first, second] = screen.getAllByTestId('panel-finding');
    expect(first?.textContent).toBe('Ich erwartePushy');
    expect(second?.textContent).toBe('anbeiStock phrase, a matter of taste');
    await userEvent.click(within(first as HTMLElement).getByRole('button'));
    expect(sent.at(-1)).toEqual({ type: 'select', key: EXPECT.key });
    await show({ ownText: 'Ich erwarte', findings: [EXPECT, STOCK], selected: EXPECT.key });
    expect(screen.getByText('It sets the reader under pressure.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Ich freue mich auf' }));
    expect(sent.at(-1)).toEqual({ type: 'replace', key: EXPECT.key, replacement: 'Ich freue mich auf' });
  });

  it('say below the reason what to do instead, where the rule says so', async () => {
    const { show } = await openPanel({ offers: [], language: 'de' });
    await show({ ownText: 'Ich erwarte', findings: [EXPECT, STOCK], selected: EXPECT.key });
    const reason = screen.getByText('Das setzt unter Druck.');
    expect(reason.nextElementSibling?.textContent).toBe('Sagen Sie, dass Sie sich darauf freuen.');
    await show({ ownText: 'Ich erwarte', findings: [EXPECT, STOCK], selected: STOCK.key });
    expect(screen.queryByText('Sagen Sie, dass Sie sich darauf freuen.')).toBeNull();
  });

  it('say in which language their words and wordings are, whatever the mail’s or the interface’s is', async () => {
    const { show } = await openPanel({ language: 'de' });
    const english: PanelFinding = { ...EXPECT, language: 'en', words: 'I expect', replacements: ['I hope for'] };
    await show({ ownText: 'I expect', findings: [english], selected: english.key });
    const [words, wording] = [screen.getByText('I expect'), screen.getByText('I hope for')];
    for (const each of [words, wording]) expect([each.lang, each.dir]).toEqual(['en', 'auto']);
  });

  it('leave no empty paragraph where there is no advice', async () => {
    const { show } = await openPanel();
    await show({ ownText: 'Anbei', findings: [STOCK], selected: STOCK.key });
    const paragraphs = [...screen.getByTestId('panel-finding').querySelectorAll('p')];
    expect(paragraphs.filter(({ textContent }) => textContent === '')).toEqual([]);
  });
});

describe('The keyboard in the panel', () => {
  it('goes back to the mail with Escape and to the next hint with the shortcut', async () => {
    const { show, sent } = await openPanel({ offers: [] });
    await show({ ownText: 'Ich erwarte', findings: [EXPECT, STOCK], selected: EXPECT.key });
    await userEvent.keyboard('{Escape}');
    expect(sent.at(-1)).toEqual({ type: 'backToText' });
    await userEvent.keyboard('{F9}');
    expect(sent.at(-1)).toEqual({ type: 'select', key: STOCK.key });
  });

  it('starts at the hint pointed at, or else at the draft', async () => {
    const { show, say } = await openPanel();
    await show({});
    await say({ type: 'focus' });
    expect(document.activeElement).toBe(screen.getByTestId('panel-insert'));
    await show({ ownText: 'Ich erwarte', findings: [EXPECT], selected: EXPECT.key });
    await say({ type: 'focus' });
    expect(document.activeElement?.getAttribute('data-key')).toBe(EXPECT.key);
  });

  it('starts at what is asked first, and beside a letter of the user at what the checklist has open', async () => {
    const nothing = { stayedWithMe: '', impressedMe: '', openQuestions: '', answerBetter: '' };
    const { show, say } = await openPanel({
      offers: [offerWith({ application: applicationWith({ notes: nothing }) })],
    });
    await show({});
    await say({ type: 'focus' });
    expect(document.activeElement).toBe(screen.getByTestId('panel-note-stayedWithMe'));
    await show({ ownText: 'vielen Dank für das Gespräch am Montag, es war sehr angenehm bei Ihnen.' });
    await say({ type: 'focus' });
    expect(document.activeElement?.closest('[data-state]')?.getAttribute('data-state')).toBe('add');
  });
});

describe('After sending', () => {
  const sentMessage = {
    type: 'sent',
    operationId: 'operation-9',
    kind: 'thank-you',
    asks: null,
    isScheduled: false,
  } as const;

  it('says what was ticked off and what comes next (R1), and takes it back on request', async () => {
    const done = applicationWith({
      history: [{ at: 1, operationId: 'operation-9', what: 'completeFollowUp', subject: '' }],
    });
    const { show, say, asked } = await openPanel({ offers: [offerWith({ application: done, followUp: null })] });
    await show({});
    await say(sentMessage);
    expect(screen.getByText('Thank-you note: ticked off.')).toBeTruthy();
    expect(screen.getByText('Next: Status enquiry from Monday 7 December.')).toBeTruthy();
    await userEvent.click(screen.getByTestId('panel-undo-sent'));
    expect(asked.at(-1)).toEqual({ name: 'application/undo', data: { operationId: 'operation-9' } });
    expect(screen.getByText(/The step is open again/)).toBeTruthy();
  });

  it('goes when it is closed, and after an undo the keyboard is where that is said', async () => {
    const { show, say, sent } = await openPanel();
    await show({});
    await say(sentMessage);
    await userEvent.click(screen.getByTestId('panel-undo-sent'));
    expect(document.activeElement?.textContent).toMatch(/The step is open again/);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(sent.at(-1)).toEqual({ type: 'finished' });
  });

  it('asks where it is not sure, and one click ticks the step off, with the way back (R20)', async () => {
    const asks = { applicationId: 'application-1', key: THANK_YOU.key };
    const { show, say, asked } = await openPanel({ offers: [offerWith()] });
    await show({});
    await say({ ...sentMessage, asks });
    expect(screen.getByText('Thank-you note: was it this email?')).toBeTruthy();
    expect(screen.queryByTestId('panel-undo-sent')).toBeNull();
    await userEvent.click(screen.getByTestId('panel-sent-yes'));
    const command = { name: 'assignLetter', letterId: 'operation-9', key: THANK_YOU.key };
    expect(asked).toContainEqual({
      name: 'application/change',
      data: { operationId: 'id-1', applicationId: 'application-1', command },
    });
    expect(document.activeElement?.textContent).toBe('Thank-you note: ticked off.');
    await userEvent.click(screen.getByTestId('panel-undo-sent'));
    expect(asked.at(-1)).toEqual({ name: 'application/undo', data: { operationId: 'id-1' } });
  });

  it('ticks nothing off for a no, and says when a yes was not kept', async () => {
    const asks = { applicationId: 'application-1', key: THANK_YOU.key };
    const { show, say, sent, asked, answers } = await openPanel({ offers: [offerWith()] });
    answers['application/change'] = { ok: false };
    await show({});
    await say({ ...sentMessage, asks });
    await userEvent.click(screen.getByTestId('panel-sent-yes'));
    expect(screen.getByText(/could not be saved/)).toBeTruthy();
    const changes = () => asked.filter(({ name }) => name === 'application/change').length;
    const before = changes();
    await userEvent.click(screen.getByTestId('panel-sent-no'));
    expect([changes(), sent.at(-1)]).toEqual([before, { type: 'finished' }]);
  });

  it('tells the composer which step the user’s own words read like, and nothing else of it', async () => {
    const { show, reads } = await openPanel({ offers: [offerWith()] });
    await show({ ownText: 'Liebe Frau Weber, anbei das Zeugnis, um das Sie gebeten hatten. Viele Grüße, Lena' });
    expect(reads.at(-1)).toBeNull();
    await show({
      ownText:
        'Sehr geehrte Frau Dr. Weber,\n\nvielen Dank für das Gespräch am Montag und für den Rundgang. Ich denke noch oft daran, wie ruhig die Werkstatt war.\n\nViele Grüße\nLena Hoffmann',
    });
    expect(reads.at(-1)).toEqual({ applicationId: 'application-1', key: THANK_YOU.key });
  });

  it('says of a scheduled mail that it leaves later, and by when thanks should be there; no time is guessed (R18)', async () => {
    const letter = { operationId: 'operation-9', on: '2026-11-24', kind: 'thank-you', key: THANK_YOU.key } as const;
    const scheduled = applicationWith({
      history: [{ at: 1, operationId: 'operation-9', what: 'recordLetter', subject: THANK_YOU.key }],
      letters: [{ ...letter, contactIds: ['contact-1'], words: 90, sketch: [] }],
    });
    const { show, say, asked } = await openPanel({ offers: [offerWith({ application: scheduled, followUp: null })] });
    await show({});
    await say({ ...sentMessage, isScheduled: true });
    expect(screen.getByText('Thank-you note: scheduled and ticked off.')).toBeTruthy();
    expect(
      screen.getByText('The email leaves at the time you chose. It should arrive by Monday 30 November.'),
    ).toBeTruthy();
    await userEvent.click(screen.getByTestId('panel-undo-sent'));
    expect(asked.at(-1)).toEqual({ name: 'application/undo', data: { operationId: 'operation-9' } });
    expect(screen.queryByText(/leaves at the time/)).toBeNull();
  });

  it('asks of a scheduled mail too, and says that it leaves later', async () => {
    const asks = { applicationId: 'application-1', key: 'status-enquiry:interview-1:1' };
    const { show, say } = await openPanel();
    await show({});
    await say({ ...sentMessage, kind: 'status-enquiry', asks, isScheduled: true });
    expect(screen.getByText('Status enquiry: was it this email?')).toBeTruthy();
    expect(screen.getByText('The email leaves at the time you chose.')).toBeTruthy();
  });

  it('says that a mail is back and its step open again, beside the mail as before, until it is sent again', async () => {
    const { show, say } = await openPanel();
    await show({});
    await say({ type: 'unsent', kind: 'thank-you' });
    expect(screen.getByText('The email is back. Thank-you note: open again.').getAttribute('role')).toBe('status');
    expect(screen.getByTestId('panel-insert')).toBeTruthy();
    await say(sentMessage);
    expect(screen.queryByText(/The email is back/)).toBeNull();
    expect(screen.getByText('Thank-you note: ticked off.')).toBeTruthy();
  });

  it('says so when it can no longer be taken back', async () => {
    const { show, say, answers } = await openPanel();
    answers['application/undo'] = { ok: false };
    await show({});
    await say(sentMessage);
    await userEvent.click(screen.getByTestId('panel-undo-sent'));
    expect(screen.getByText(/can no longer be taken back here/)).toBeTruthy();
  });
});
