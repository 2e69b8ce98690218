import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Application } from '../../../../lib/domain/application';
import { exampleRecord } from '../../domain/example-application';
import { applied, openPopup } from './popup-fixture';

beforeEach(() => localStorage.clear());

// Tuesday 24 November 2026. Thanks for 20 November: the last call is on Wednesday 25; it closes on Friday 27.
const thanks = () => applied('Example GmbH', '2026-11-20');
const enquiry = () => applied('Sample AG', '2026-11-06');
const putOff = (application: Application, kind: 'thank-you' | 'status-enquiry', snoozes: number): Application => {
  const [interview] = application.interviews;
  const key = kind === 'thank-you' ? `${kind}:${interview?.id}` : `${kind}:${interview?.id}:1`;
  return { ...application, followUps: [exampleRecord({ key, kind, snoozes, snoozedUntil: '2026-11-24' })] };
};
const due = (name: string) => {
  const item = screen.getAllByTestId('due-item').find((one) => one.textContent?.includes(name));
  if (!item) throw new Error(`nothing is listed for ${name}`);
  return within(item);
};

async function openDate() {
  const popup = openPopup([thanks()]);
  await popup.user.click(due('Example GmbH').getByRole('button', { name: 'Later' }));
  await popup.user.click(screen.getByRole('button', { name: 'On a day…' }));
  const field = screen.getByLabelText<HTMLInputElement>('New day');
  const choose = async (value: string) => {
    fireEvent.change(field, { target: { value } });
    await popup.user.click(screen.getByRole('button', { name: 'Remind me then' }));
  };
  return { ...popup, field, choose };
}

describe('Putting a step off to a day', () => {
  it('takes any day from tomorrow on, with undo', async () => {
    const { field, choose, lastCommand, undo, user } = await openDate();
    expect(document.activeElement).toBe(field);
    await choose('2026-11-26');
    expect(lastCommand()).toMatchObject({ name: 'snoozeFollowUp', until: '2026-11-26' });
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledOnce();
    expect(due('Example GmbH').getByRole('button', { name: 'Later' })).toBeTruthy();
  });

  it.each([
    ['', 'Please fill in “New day”.'],
    ['2026-11-24', 'Please choose a day from tomorrow on.'],
    ['2025-11-26', 'Please choose a day from tomorrow on.'],
    ['2027-11-26', 'That day doesn’t fit for “New day”. Please choose one nearer to today.'],
  ])('refuses %j at the field, with the reason', async (day, reason) => {
    const { field, choose, change } = await openDate();
    await choose(day);
    expect(change).not.toHaveBeenCalled();
    expect(screen.getByText(reason).id).toBe(field.getAttribute('aria-describedby'));
    await choose('2026-11-25');
    expect(change).toHaveBeenCalledOnce();
  });

  it('says so when it lies after the last sensible day, and does it all the same (R18, R21)', async () => {
    const { field, choose, lastCommand } = await openDate();
    const note = /after 25 Nov, the last sensible day/;
    fireEvent.change(field, { target: { value: '2026-11-25' } });
    expect(screen.queryByText(note)).toBeNull();
    await choose('2026-12-03');
    expect(screen.getByText(note).textContent).toContain('we’ll remind you Thu 3 Dec.');
    expect(lastCommand()).toMatchObject({ until: '2026-12-03' });
  });

  it('says so for the ready choices too', async () => {
    const { user } = openPopup([thanks()], 'de');
    await user.click(due('Example GmbH').getByRole('button', { name: 'Später' }));
    await user.click(screen.getByRole('button', { name: 'Nächste Woche' }));
    expect(await screen.findByText(/Das liegt nach dem 25\. Nov\., dem letzten sinnvollen Tag\./)).toBeTruthy();
  });
});

describe('A step that was put off twice', () => {
  it('is offered as two sentences, with a link to the mail, also where a call is better (R3)', () => {
    openPopup([putOff(thanks(), 'thank-you', 2), putOff(enquiry(), 'status-enquiry', 3)]);
    for (const name of ['Example GmbH', 'Sample AG']) {
      const link = due(name).getByRole('link', { name: 'Write two sentences' });
      expect(link.getAttribute('href')).toBe('https://gmail.example/?to=anna.weber@example.com');
    }
  });

  it('is not offered so after the first time', () => {
    openPopup([putOff(thanks(), 'thank-you', 1)]);
    expect(screen.queryByRole('link', { name: 'Write two sentences' })).toBeNull();
  });
});

describe('An answer that came', () => {
  it.each([
    ['', null],
    ['2026-12-10', '2026-12-10'],
  ])(
    'is noted where the enquiry stands, with the day they named: %j; asking pauses, and it can be undone (R20)',
    async (day, promisedBy) => {
      const { user, lastCommand } = openPopup([enquiry()]);
      await user.click(due('Sample AG').getByRole('button', { name: 'They answered' }));
      fireEvent.change(due('Sample AG').getByLabelText('Answer promised by'), { target: { value: day } });
      await user.click(screen.getByRole('button', { name: 'Note the answer' }));
      expect(lastCommand()).toEqual({ name: 'recordAnswer', on: '2026-11-24', promisedBy });
      expect(due('Sample AG').queryByRole('button', { name: 'They answered' })).toBeNull();
      await user.click(await screen.findByRole('button', { name: 'Undo' }));
      expect(due('Sample AG').getByRole('button', { name: 'They answered' })).toBeTruthy();
    },
  );

  it('needs a day that can come, and leads to where a rejection or an offer is noted', async () => {
    const { user, change } = openPopup([enquiry()]);
    await user.click(due('Sample AG').getByRole('button', { name: 'They answered' }));
    const field = due('Sample AG').getByLabelText('Answer promised by');
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: '2026-11-20' } });
    await user.click(screen.getByRole('button', { name: 'Note the answer' }));
    expect(screen.getByText('“Answer promised by” is already past. Please choose something later.')).toBeTruthy();
    expect(change).not.toHaveBeenCalled();
    const other = screen.getByRole('link', { name: 'A rejection or an offer?' });
    expect(other.getAttribute('href')).toMatch(/^dashboard\.html#\/application\//);
  });
});
