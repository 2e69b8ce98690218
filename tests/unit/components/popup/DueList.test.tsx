import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { applied, openPopup } from './popup-fixture';

beforeEach(() => localStorage.clear());

const thanks = () => applied('Example GmbH', '2026-11-20');
const enquiry = () => applied('Sample AG', '2026-11-06');
const due = (name: string) => {
  const item = screen.getAllByTestId('due-item').find((one) => one.textContent?.includes(name));
  if (!item) throw new Error(`nothing is listed for ${name}`);
  return within(item);
};
const undone = async (user: ReturnType<typeof openPopup>['user']) => {
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('Taken back.')).toBeTruthy();
};

describe('The list of what is due', () => {
  it('stands on top, with who it is about and neutral words for a day that has passed (R21)', () => {
    openPopup([thanks(), applied('Muster AG', '2026-11-24')]);
    const items = screen.getAllByTestId('due-item');
    expect(items[0]?.textContent).toContain('since yesterday, until 25 Nov');
    expect(due('Example GmbH').getByText('Example GmbH · Designer · Dr. Anna Weber').title).toContain('Dr. Anna Weber');
    expect(items[1]?.textContent).toContain('tomorrow');
    expect(document.body.textContent).not.toMatch(/late!|overdue|missed|hurry/i);
  });

  it('leads to a new mail to the interviewer, or to the call sheet where a call is better (R19)', () => {
    openPopup([thanks(), enquiry()]);
    const write = due('Example GmbH').getByRole('link', { name: 'Write now' });
    expect(write.getAttribute('href')).toBe('https://gmail.example/?to=anna.weber@example.com');
    const call = due('Sample AG').getByRole('link', { name: 'Call sheet' });
    expect(call.getAttribute('href')).toMatch(/^dashboard\.html#\/call-sheet\/id-\d+\/status-enquiry%3A/);
  });

  it('reassures where asking takes courage, and says why answers can take long (R3, R21)', () => {
    openPopup([enquiry()], 'de');
    expect(due('Sample AG').getByText(/Nachfragen ist üblich und gern gesehen/)).toBeTruthy();
    expect(screen.getByText('Warum eine Antwort dauern kann')).toBeTruthy();
  });

  it('folds away all beyond three, and makes them when they are unfolded', async () => {
    const { user } = openPopup(['A1', 'B2', 'C3', 'D4', 'E5'].map((name) => applied(`${name} GmbH`, '2026-11-20')));
    const folded = screen.getByText('2 more').closest('details');
    expect(folded?.querySelectorAll('[data-testid="due-item"]')).toHaveLength(0);
    await user.click(screen.getByText('2 more'));
    expect(folded?.querySelectorAll('[data-testid="due-item"]')).toHaveLength(2);
  });
});

describe('Every action on a step', () => {
  it('ticks off at once what is written, plans the next, and can be taken back', async () => {
    const { user, lastCommand } = openPopup([thanks()]);
    await user.click(due('Example GmbH').getByRole('button', { name: 'Done' }));
    expect(lastCommand()).toMatchObject({ name: 'completeFollowUp', channel: 'mail', on: '2026-11-24' });
    expect(await screen.findByText('Ticked off: Thank-you note.')).toBeTruthy();
    expect(due('Example GmbH').getByRole('heading').textContent).toBe('Status enquiry');
    expect(document.activeElement?.textContent).toBe('Nothing is due today.');
    await undone(user);
    expect(due('Example GmbH').getByRole('heading').textContent).toBe('Thank-you note');
  });

  it('asks how an enquiry was made, since the next goes the other way (R20)', async () => {
    const { user, change, lastCommand } = openPopup([enquiry()]);
    await user.click(due('Sample AG').getByRole('button', { name: 'Done' }));
    expect(change).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('By phone');
    await user.keyboard('{Tab}{Enter}');
    expect(lastCommand()).toMatchObject({ name: 'completeFollowUp', channel: 'mail' });
    await undone(user);
  });

  it.each([
    ['Tomorrow', '2026-11-25', 'tomorrow'],
    ['In 3 days', '2026-11-27', 'in 3 days'],
    ['Next week', '2026-12-01', 'Tue 1 Dec'],
  ])('puts off: %s, with undo', async (label, until, said) => {
    const { user, lastCommand } = openPopup([thanks()]);
    await user.click(due('Example GmbH').getByRole('button', { name: 'Later' }));
    await user.click(screen.getByRole('button', { name: label }));
    expect(lastCommand()).toMatchObject({ name: 'snoozeFollowUp', until });
    expect((await screen.findByText(/^Thank-you note:/)).textContent).toContain(`we’ll remind you ${said}.`);
    await undone(user);
  });

  it('leaves out only for a reason: a ready one, or one’s own (R1)', async () => {
    const { user, change, lastCommand } = openPopup([thanks()]);
    await user.click(due('Example GmbH').getByRole('button', { name: 'Leave it…' }));
    await user.click(screen.getByRole('button', { name: 'Leave it' }));
    expect(screen.getByText('Please fill in “Reason”.')).toBeTruthy();
    expect(change).not.toHaveBeenCalled();
    await user.type(screen.getByLabelText('Reason'), 'Met them at the fair{Enter}');
    expect(lastCommand()).toMatchObject({ name: 'skipFollowUp', reason: 'Met them at the fair' });
    await undone(user);
    await user.click(due('Example GmbH').getByRole('button', { name: 'Leave it…' }));
    await user.click(screen.getByRole('button', { name: 'They asked me to wait' }));
    expect(lastCommand()).toMatchObject({ name: 'skipFollowUp', reason: 'They asked me to wait' });
  });

  it('closes a question by Escape and gives the keyboard back to its button', async () => {
    const { user } = openPopup([thanks()]);
    const later = due('Example GmbH').getByRole('button', { name: 'Later' });
    await user.click(later);
    expect(document.activeElement?.textContent).toBe('Tomorrow');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'Tomorrow' })).toBeNull();
    expect(document.activeElement).toBe(later);
  });

  it('says what stood in the way, and the step stays', async () => {
    const { user } = openPopup([thanks()], 'en', { change: () => ({ ok: false, problem: 'unavailable' }) });
    await user.click(due('Example GmbH').getByRole('button', { name: 'Done' }));
    expect(await screen.findByText(/please try again/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(due('Example GmbH').getByRole('button', { name: 'Done' })).toBeTruthy();
  });

  it('leads by n to the form, but leaves n and Ctrl+Z to a field', async () => {
    const { user, undo } = openPopup([thanks()]);
    await user.click(due('Example GmbH').getByRole('button', { name: 'Done' }));
    await screen.findByRole('button', { name: 'Undo' });
    await user.keyboard('n');
    const company = screen.getByTestId<HTMLInputElement>('log-quick');
    expect(document.activeElement).toBe(company);
    await user.keyboard('n{Control>}z{/Control}');
    expect(company.value).toBe('n');
    expect(undo).not.toHaveBeenCalled();
    company.blur();
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(undo).toHaveBeenCalledOnce());
  });
});

describe('The first use', () => {
  it.each(['de', 'en'] as const)('explains the three steps and leads to the practice page (%s)', (language) => {
    const { t } = openPopup([], language);
    const steps = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(steps).toEqual([t('popup_first_thanks'), t('popup_first_ask'), t('popup_first_feedback')]);
    const practice = screen.getByRole('link', { name: t('popup_first_practice') });
    expect(practice.getAttribute('href')).toBe('practice.html');
    expect(screen.getByRole('link', { name: t('popup_dashboard') }).getAttribute('href')).toBe('dashboard.html');
  });

  it('is over once something was logged', () => {
    openPopup([applied('Example GmbH', '2026-11-24')]);
    expect(screen.queryByText(/three small steps/)).toBeNull();
  });
});
