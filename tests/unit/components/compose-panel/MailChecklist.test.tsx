import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { PanelFinding } from '../../../../lib/composer/panel-port';
import { ANNA, applicationWith, offerWith, openPanel, STATE, THANK_YOU } from './panel-fixture';

const FINDING: PanelFinding = {
  key: 'pushy/expect|ich erwarte|1',
  ruleId: 'pushy/expect',
  category: 'pushy',
  severity: 'clear',
  language: 'de',
  words: 'Ich\u00a0erwarte',
  replacements: [],
};
const GREETING = 'Sehr geehrte Frau Dr. Weber,';
const THANKS = 'vielen Dank für die Einladung und das Gespräch.';
const MAIL = `${GREETING}\n\n${THANKS} Ich erwarte Ihre Antwort.`;

const stateOf = (item: string) => screen.getByTestId(`panel-check-${item}`).dataset.state;
const head = (item: string) =>
  within(screen.getByTestId(`panel-check-${item}`)).getAllByRole('button')[0] as HTMLElement;

describe('The checklist in the panel', () => {
  it('says of each item whether it fits, could be added or is worth another look, to the ear as well (R6, R9, R17)', async () => {
    const { show } = await openPanel();
    await show({ ownText: MAIL, findings: [FINDING] });
    expect(['salutation', 'thanks_interview', 'wish_reason', 'no_pressure'].map(stateOf)).toEqual([
      'fits',
      'fits',
      'add',
      'look',
    ]);
    expect(head('thanks_interview').textContent).toBe('Says thanks for the interview: fits');
    expect(head('wish_reason').textContent).toBe('Says that you want the job, and why: could be added');
    expect(head('no_pressure').textContent).toBe('Leaves the reader time to decide: look again');
  });

  it('explains an item when it is opened, one at a time', async () => {
    const { show } = await openPanel({ language: 'de' });
    await show({ ownText: MAIL });
    expect(screen.queryByText(/Jemand hat sich für Sie Zeit genommen/)).toBeNull();
    await userEvent.click(head('thanks_interview'));
    expect(head('thanks_interview').getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText(/Jemand hat sich für Sie Zeit genommen/)).toBeTruthy();
    await userEvent.click(head('positive'));
    expect(head('thanks_interview').getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByText(/Jemand hat sich für Sie Zeit genommen/)).toBeNull();
  });

  it('leads to the place of an item in the mail, or to where it could go', async () => {
    const { show, sent } = await openPanel();
    await show({ ownText: MAIL, findings: [FINDING] });
    const place = async (item: string) => {
      await userEvent.click(head(item));
      await userEvent.click(screen.getByTestId('panel-check-show'));
      const last = sent.at(-1);
      return last?.type === 'point' ? [last.start, last.end] : last;
    };
    expect(await place('salutation')).toEqual([0, GREETING.length]);
    const start = MAIL.indexOf('Ich erwarte');
    expect(await place('no_pressure')).toEqual([start, start + 'Ich erwarte'.length]);
    expect(await place('second')).toEqual([MAIL.length, MAIL.length]);
    expect(screen.getByTestId('panel-check-show').textContent).toBe('Show where it could go');
  });

  it('leads nowhere on a click that the page made itself (P8)', async () => {
    const { show, sent } = await openPanel({ isByUser: false });
    await show({ ownText: MAIL });
    await userEvent.click(head('salutation'));
    await userEvent.click(screen.getByTestId('panel-check-show'));
    expect(sent.filter(({ type }) => type === 'point')).toEqual([]);
  });

  it('lets every interviewer be greeted that the mail goes to (R9)', async () => {
    const other = { ...ANNA, id: 'contact-2', firstName: 'Jonas', lastName: 'Krämer', email: 'Jonas@example.com' };
    const application = applicationWith({ contacts: [ANNA, other] });
    const { show } = await openPanel({ offers: [offerWith({ application })] });
    const ownText = 'Lieber Jonas,\n\ndanke.';
    await show({ ownText });
    expect(stateOf('salutation')).toBe('look');
    await show({ ownText, recipients: [...STATE.recipients, { name: 'Jonas', email: 'jonas@example.com' }] });
    expect(stateOf('salutation')).toBe('fits');
  });

  it('has a list of its own for an enquiry, and none for a step without a letter (R19)', async () => {
    const enquiry = offerWith({ followUp: { ...THANK_YOU, kind: 'status-enquiry' } });
    const { show } = await openPanel({ offers: [enquiry] });
    await show({ ownText: `${GREETING}\n\nwie ist der Stand bei der Stelle?` });
    expect(stateOf('state_question')).toBe('fits');
    expect(screen.queryByTestId('panel-check-wish_reason')).toBeNull();
  });
});
