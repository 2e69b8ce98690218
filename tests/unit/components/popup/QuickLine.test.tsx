import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import '../../../../lib/quick-line/quickReader';
import { applied, openPopup } from './popup-fixture';

const field = (name: string) => screen.getByTestId<HTMLInputElement>(`log-${name}`);
const note = () => screen.getByLabelText<HTMLTextAreaElement>('What stayed with me');
const chip = (name: string) => screen.findByTestId(`chip-${name}`);

/** At the end of what stands in the line. */
async function write(user: ReturnType<typeof openPopup>['user'], text: string): Promise<void> {
  await user.click(field('quick'));
  await user.paste(text);
}

beforeEach(() => localStorage.clear());

describe('The quick line of the popup', () => {
  it('keeps an interview by one line and Enter, with the keyboard where one begins to type', async () => {
    const { user, change, lastCommand } = openPopup([]);
    expect(document.activeElement).toBe(field('quick'));
    await user.keyboard('Acme, backend, Ms Kim Lee, yesterday 3pm, video, parking was awful{Enter}');
    await waitFor(() => expect(change).toHaveBeenCalledOnce());
    expect(lastCommand()).toMatchObject({
      company: 'Acme',
      role: 'backend',
      contacts: [{ formOfAddress: 'ms', firstName: 'Kim', lastName: 'Lee' }],
      interview: { date: '2026-11-23', time: '15:00', kind: 'video', notes: { stayedWithMe: 'parking was awful' } },
    });
    await waitFor(() => expect(field('quick').value).toBe(''));
  });

  it('shows beneath the line how it was read, in words of the reader', async () => {
    const { user } = openPopup([], 'de');
    await write(user, 'Weber, Siemens, Projektleitung, gestern 14 Uhr, telefonisch');
    expect((await chip('company')).textContent).toBe('UnternehmenSiemens');
    expect((await chip('date')).textContent).toBe('TagMo., 23. Nov.');
    expect((await chip('time')).textContent).toContain('14:00');
    expect((await chip('kind')).textContent).toContain('Telefon');
    expect(field('interviewer').value).toBe('Weber');
    expect(field('when').value).toBe('2026-11-23T14:00');
  });

  it('stops at the first required field that the line leaves open, and passes over the others', async () => {
    const { user, change } = openPopup([]);
    await user.keyboard('Acme, yesterday 3pm{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(field('role')));
    expect(change).not.toHaveBeenCalled();
    await user.keyboard('Cook{Tab}{Control>}{Enter}{/Control}');
    await waitFor(() => expect(change).toHaveBeenCalledOnce());
  });

  it('never overwrites a field that was changed by hand, not even one that was emptied', async () => {
    const { user } = openPopup([]);
    await write(user, 'Acme, backend, Kim Lee');
    await chip('company');
    await user.clear(field('interviewer'));
    await user.clear(field('company'));
    await user.type(field('company'), 'Acme Labs');
    await write(user, ', today 9am');
    expect(field('company').value).toBe('Acme Labs');
    expect(field('interviewer').value).toBe('');
    expect(field('when').value).toBe('2026-11-24T09:00');
  });

  it('adds what it does not understand to a note that stands there already, once', async () => {
    const { user, change, lastCommand } = openPopup([]);
    await user.type(note(), 'The open kitchen.');
    await write(user, 'Acme, cook, today 9am, parking was awful');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(change).toHaveBeenCalledOnce());
    expect(lastCommand()).toMatchObject({
      interview: { notes: { stayedWithMe: 'The open kitchen.\nparking was awful' } },
    });
  });

  it('leaves alone what was read into the note and edited there', async () => {
    const { user, change, lastCommand } = openPopup([]);
    await write(user, 'Acme, cook, today 9am, parking was awful');
    await chip('note');
    await user.clear(note());
    await user.type(note(), 'Take the train.');
    await write(user, '');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(change).toHaveBeenCalledOnce());
    expect(lastCommand()).toMatchObject({ interview: { notes: { stayedWithMe: 'Take the train.' } } });
  });

  it('says about a day that cannot be what the form says about it, and keeps the line (R2)', async () => {
    const { user } = openPopup([]);
    await write(user, 'Acme, cook, 24.11.2038 9am');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(field('when').getAttribute('aria-invalid')).toBe('true'));
    expect(field('quick').value).toBe('Acme, cook, 24.11.2038 9am');
  });

  it('is still there, with what it filled, when the popup was closed half-way (P7)', async () => {
    const first = openPopup([]);
    await first.user.keyboard('Acme, backend, yester');
    await chip('company');
    first.unmount();
    const { user } = openPopup([]);
    expect(field('quick').value).toBe('Acme, backend, yester');
    expect(field('company').value).toBe('Acme');
    await write(user, 'day 3pm');
    await waitFor(() => expect(field('when').value).toBe('2026-11-23T15:00'));
  });

  it('goes on meaning the day it was typed on when it is found again a day later', async () => {
    const first = openPopup([]);
    await write(first.user, 'Acme, backend, yesterday 3pm');
    await waitFor(() => expect(field('when').value).toBe('2026-11-23T15:00'));
    first.unmount();
    const draft = JSON.parse(localStorage.getItem('log-draft') ?? '{}');
    localStorage.setItem('log-draft', JSON.stringify({ ...draft, quickAt: String(draft.quickAt - 86_400_000) }));
    openPopup([]);
    await waitFor(() => expect(field('when').value).toBe('2026-11-22T15:00'));
  });

  it('knows the own applications: the whole name of the company, and the one role there', async () => {
    const { user } = openPopup([applied('Wayfarer Tours Ltd', '2026-11-24')]);
    await write(user, 'wayfarer tours, yesterday 9am');
    await waitFor(() => expect(field('company').value).toBe('Wayfarer Tours Ltd'));
    expect(field('role').value).toBe('Designer');
    expect(screen.getByText('Goes to your open application at Wayfarer Tours Ltd (Designer).')).toBeTruthy();
  });

  it('completes the name of somebody met at that company before, but not at another one', async () => {
    const { user } = openPopup([applied('Wayfarer Tours Ltd', '2026-11-24')]);
    await write(user, 'wayfarer tours, frau weber, yesterday 9am');
    await waitFor(() => expect(field('interviewer').value).toBe('Frau Dr. Anna Weber'));
    await user.clear(field('quick'));
    await write(user, 'Acme, Frau Weber, yesterday 9am');
    await waitFor(() => expect(field('interviewer').value).toBe('Frau Weber'));
  });
});
