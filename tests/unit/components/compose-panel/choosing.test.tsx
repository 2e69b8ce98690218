import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { tabMailMemories } from '../../../../components/compose-panel/mailMemory';
import type { LetterOffer } from '../../../../lib/messages/protocol';
import { ANNA, applicationWith, offerWith, openPanel } from './panel-fixture';

afterEach(() => sessionStorage.clear());

const second = (changes: Parameters<typeof applicationWith>[0]) =>
  offerWith({ application: applicationWith({ id: 'application-2', ...changes }) });
const open = async (offers: LetterOffer[], email = ANNA.email) => {
  const panel = await openPanel({ offers });
  await panel.show({ recipients: [{ name: 'Anna Weber', email }] });
  const choice = screen.getByLabelText<HTMLSelectElement>('What is this email about?');
  return { ...panel, choice, labels: [...choice.options].map(({ textContent }) => textContent) };
};

describe('One person in two applications of a company', () => {
  it('is told apart by the role', async () => {
    const { labels } = await open([offerWith(), second({ role: 'Teamleiterin' })]);
    expect(labels).toEqual([
      'Projektleiterin, Beispiel GmbH (Frau Dr. Weber)',
      'Teamleiterin, Beispiel GmbH (Frau Dr. Weber)',
    ]);
  });

  it('is told apart by the day of the interview where the role is the same', async () => {
    const [interview] = applicationWith().interviews.map((each) => ({ ...each, date: '2025-03-03' }));
    const { labels } = await open([offerWith(), second({ interviews: interview ? [interview] : [] })]);
    expect(labels[0]).toMatch(/ · Monday 23 November$/);
    expect(labels[1]).toMatch(/ · Monday,? 3 March 2025$/);
  });

  it('is for what the user has said, also when the panel comes back to this mail, and in no other mail', async () => {
    const offers = [offerWith(), second({ role: 'Teamleiterin' })];
    const first = await open(offers);
    await userEvent.selectOptions(first.choice, 'application-2');
    first.unmount();
    const again = await open(offers);
    expect(again.choice.value).toBe('application-2');
    expect(again.sent).toContainEqual({
      type: 'choose',
      applicationId: 'application-2',
      step: { applicationId: 'application-2', key: 'thank-you:interview-1' },
    });
    again.unmount();
    expect((await open(offers, 'weber@example.org')).choice.value).toBe('application-1');
  });
});

describe('What was said of a mail', () => {
  it('is forgotten where storage is refused, full or garbled, and nothing fails', () => {
    const refusing = tabMailMemories(() => {
      throw new Error('refused');
    });
    refusing.write(1, { chosen: 'a', denied: [] });
    expect(refusing.read(1)).toEqual({ chosen: '', denied: [] });
    const memories = tabMailMemories(() => sessionStorage);
    for (const garbage of ['', '{', '7', '{"chosen":7,"denied":{"length":1}}', '{"__proto__":{"chosen":"a"}}']) {
      sessionStorage.setItem('mail:1', garbage);
      expect(memories.read(1)).toEqual({ chosen: '', denied: [] });
    }
  });
});
