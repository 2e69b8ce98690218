import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ANNA, offerWith, openPanel, THANK_YOU } from './panel-fixture';
import { applicationWithTwo, BRANDT, offersToAll, TO_ANNA } from './two-readers';

const preview = () => screen.getByTestId('panel-preview').textContent ?? '';
const BOTH = [ANNA, BRANDT].map(({ email }) => ({ name: '', email }));

describe('A mail to two interviewers (R9)', () => {
  it('shows a letter to one of them first, and says why', async () => {
    const { show } = await openPanel({ offers: offersToAll(applicationWithTwo()), language: 'de' });
    await show({ recipients: BOTH });
    expect(screen.getByText('Ein Schreiben für jede Person liest sich persönlicher.')).toBeTruthy();
    expect(preview()).toContain('Sehr geehrte Frau Dr. Weber,');
    expect(preview()).not.toContain('Brandt');
    expect(screen.getByText(/Nehmen Sie Herrn Brandt vor dem Senden aus den Empfängern/)).toBeTruthy();
  });

  it('has a letter for each, with another detail and their own salutation (R4)', async () => {
    const { show } = await openPanel({ offers: offersToAll(applicationWithTwo()), language: 'de' });
    await show({ recipients: BOTH });
    const toAnna = preview();
    await userEvent.click(screen.getByLabelText('Nur für Herrn Brandt'));
    const toBrandt = preview();
    expect(toBrandt).toContain('Sehr geehrter Herr Brandt,');
    const details = [/neue Kolleginnen/, /Führung durch die Werkstatt/];
    const held = (text: string) => details.map((detail) => detail.test(text));
    expect(held(toAnna)).toEqual(held(toBrandt).map((each) => !each));
  });

  it('can greet both, with everything that was noted', async () => {
    const { show, sent } = await openPanel({ offers: offersToAll(applicationWithTwo()), language: 'de' });
    await show({ recipients: BOTH });
    await userEvent.click(screen.getByLabelText('Für beide'));
    expect(screen.getByRole('heading', { name: 'Dankschreiben an Frau Dr. Weber und Herrn Brandt' })).toBeTruthy();
    expect(preview()).toContain('Sehr geehrte Frau Dr. Weber, sehr geehrter Herr Brandt,');
    expect(preview()).toMatch(/neue Kolleginnen.*Führung durch die Werkstatt/s);
    expect(screen.queryByText(/vor dem Senden aus den Empfängern/)).toBeNull();
    await userEvent.click(screen.getByTestId('panel-insert'));
    expect(sent.at(-1)).toMatchObject({ type: 'insert', recipients: [ANNA.email, BRANDT.email] });
  });

  it('keeps the keyboard where it is while one looks from letter to letter', async () => {
    const { show } = await openPanel({ offers: offersToAll(applicationWithTwo()), language: 'de' });
    await show({ recipients: BOTH });
    const radio = screen.getByLabelText('Nur für Herrn Brandt');
    await userEvent.click(radio);
    expect(document.activeElement).toBe(radio);
  });

  it('asks a question of both at once: one enquiry, not two', async () => {
    const application = applicationWithTwo();
    const followUp = { ...THANK_YOU, kind: 'status-enquiry', key: 'status-enquiry:interview-1:1' } as const;
    const offers = offersToAll(application).map((offer) => ({ ...offer, followUp }));
    const { show } = await openPanel({ offers, language: 'de' });
    await show({ recipients: BOTH });
    expect(screen.getByLabelText<HTMLInputElement>('Für beide').checked).toBe(true);
    expect(preview()).toContain('sehr geehrter Herr Brandt,');
  });
});

describe('A mail to more than three people', () => {
  it('has one letter each, and none that greets them all', async () => {
    const more = ['Kern', 'Sommer'].map((lastName, index) => ({
      ...BRANDT,
      id: `contact-${index + 3}`,
      lastName,
      email: `${lastName.toLowerCase()}@example.com`,
    }));
    const { show } = await openPanel({ offers: offersToAll(applicationWithTwo({ others: [BRANDT, ...more] })) });
    await show({ recipients: BOTH });
    expect(screen.getAllByRole('radio')).toHaveLength(4);
    expect(screen.queryByLabelText(/For all|For both/)).toBeNull();
  });

  it('has one that greets all three of three', async () => {
    const kern = { ...BRANDT, id: 'contact-3', lastName: 'Kern', email: 'kern@example.com' };
    const { show } = await openPanel({ offers: offersToAll(applicationWithTwo({ others: [BRANDT, kern] })) });
    await show({ recipients: BOTH });
    await userEvent.click(screen.getByLabelText('For all three'));
    expect(preview()).toContain('Kern');
  });
});

describe('After a letter to one of several interviewers', () => {
  const sentMessage = {
    type: 'sent',
    operationId: 'operation-9',
    kind: 'thank-you',
    asks: null,
    isScheduled: false,
  } as const;
  const entry = { at: 1, operationId: 'operation-9', what: 'recordLetter', subject: THANK_YOU.key };

  it('the panel says who has none yet, with the way there', async () => {
    const application = applicationWithTwo({ letters: [TO_ANNA], history: [entry] });
    const { show, say } = await openPanel({
      offers: [offerWith({ application, followUp: null, mailbox: 'gmail' })],
      language: 'de',
    });
    await show({});
    await say(sentMessage);
    expect(screen.getByText(/Herr Brandt hat noch kein Schreiben\./)).toBeTruthy();
    const way = screen.getByRole('link', { name: 'An Herrn Brandt schreiben' });
    expect([way.getAttribute('href'), way.getAttribute('target')]).toEqual([
      'https://mail.example/?to=jan.brandt@example.com',
      '_blank',
    ]);
  });

  it('the way leads to the practice page, or to where an address can be added', async () => {
    const silent = { ...BRANDT, id: 'contact-3', lastName: 'Kern', email: '' };
    const application = applicationWithTwo({ others: [BRANDT, silent], letters: [TO_ANNA], history: [entry] });
    const { show, say } = await openPanel({ offers: [offerWith({ application, followUp: null })] });
    await show({});
    await say(sentMessage);
    const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(['practice.html?to=jan.brandt%40example.com', 'dashboard.html#/application/application-1']);
  });

  it('nothing is said where everybody has one', async () => {
    const letters = [{ ...TO_ANNA, contactIds: [ANNA.id, BRANDT.id] }];
    const application = applicationWithTwo({ letters, history: [entry] });
    const { show, say } = await openPanel({ offers: [offerWith({ application, followUp: null })] });
    await show({});
    await say(sentMessage);
    expect(screen.queryByText(/has no letter yet/)).toBeNull();
  });
});

describe('The records beside a mail', () => {
  it('are asked for again when the user comes back to the tab: a note may have been added elsewhere', async () => {
    const { show, asked } = await openPanel();
    await show({});
    const before = asked.filter(({ name }) => name === 'panel/offer').length;
    await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
    expect(asked.filter(({ name }) => name === 'panel/offer')).toHaveLength(before + 1);
  });
});
