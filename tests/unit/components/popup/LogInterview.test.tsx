import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { applied, openPopup } from './popup-fixture';

const field = (name: string) => screen.getByTestId<HTMLInputElement>(`log-${name}`);

beforeEach(() => localStorage.clear());

describe('Logging an interview in the popup', () => {
  it('needs the keyboard alone: three fields, two notes, Ctrl+Enter (R2, R10)', async () => {
    const { user, change, lastCommand } = openPopup([]);
    expect(document.activeElement).toBe(field('quick'));
    await user.keyboard('{Tab}Example Ltd{Enter}Designer{Enter}Ms Jane Doe{Tab}jane@example.com{Tab}');
    expect(field('when').value).toBe('2026-11-24T15:00');
    await user.click(screen.getByLabelText('What stayed with me'));
    await user.keyboard('The open kitchen.{Tab}My answer on budgets.{Control>}{Enter}{/Control}');
    await waitFor(() => expect(change).toHaveBeenCalledOnce());
    expect(lastCommand()).toMatchObject({
      name: 'logInterview',
      company: 'Example Ltd',
      role: 'Designer',
      country: 'DE',
      region: 'BE',
      contacts: [
        { formOfAddress: 'ms', firstName: 'Jane', lastName: 'Doe', email: 'jane@example.com', language: 'en' },
      ],
      interview: {
        date: '2026-11-24',
        time: '15:00',
        zone: 'Europe/Berlin',
        notes: { stayedWithMe: 'The open kitchen.', answerBetter: 'My answer on budgets.' },
      },
    });
  });

  it('saves by Enter once all is there, empties the form and says what comes next', async () => {
    const { user } = openPopup([], 'de');
    await user.keyboard('Beispiel GmbH{Enter}Köchin{Enter}Herr Klein{Enter}');
    expect(await screen.findByText(/Gespeichert: Beispiel GmbH\. Als Nächstes kommt das Dankschreiben/)).toBeTruthy();
    expect(field('company').value).toBe('');
    expect(screen.getByTestId('due-item').textContent).toContain('Dankschreiben');
    expect(localStorage.length).toBe(0);
  });

  it('goes back from Enter to a required field that was passed over', async () => {
    const { user, change } = openPopup([]);
    await user.type(field('interviewer'), 'Ms Doe{Enter}');
    expect(document.activeElement).toBe(field('company'));
    expect(change).not.toHaveBeenCalled();
  });

  it('takes a logged interview back, and keeps the keyboard near', async () => {
    const { user, undo, state } = openPopup([]);
    await user.keyboard('Example Ltd{Enter}Designer{Enter}Ms Doe{Enter}');
    await screen.findByRole('button', { name: 'Undo' });
    expect(document.activeElement?.textContent).toBe('Log an interview');
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText('Taken back.')).toBeTruthy();
    expect(undo).toHaveBeenCalledOnce();
    expect(state.applications).toEqual([]);
  });

  it('adds to the open application for the same company and role, and says so', async () => {
    const known = applied('Example Ltd', '2026-11-24');
    const { user, change } = openPopup([known]);
    await user.type(field('company'), ' example  ltd');
    await user.type(field('role'), 'DESIGNER');
    expect(screen.getByText('Goes to your open application at Example Ltd (Designer).')).toBeTruthy();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Added to your application at Example Ltd.')).toBeTruthy();
    expect(change.mock.lastCall?.[0].applicationId).toBe(known.id);
  });
});

describe('Half-filled input', () => {
  it('is kept at each letter, and is there again when the popup opens anew', async () => {
    const first = openPopup([]);
    await first.user.type(field('company'), 'Exam');
    await first.user.type(screen.getByLabelText('What stayed with me'), 'Light in the hall');
    first.unmount();
    openPopup([]);
    expect(field('company').value).toBe('Exam');
    expect(screen.getByLabelText<HTMLTextAreaElement>('What stayed with me').value).toBe('Light in the hall');
  });

  it('survives a draft that cannot be read', () => {
    localStorage.setItem('log-draft', '{"company":');
    openPopup([]);
    expect(field('company').value).toBe('');
  });

  it('stays with its text and a way out when the device is full (S7)', async () => {
    const { user, change } = openPopup([], 'en', { change: () => ({ ok: false, problem: 'full' }) });
    await user.keyboard('Example Ltd{Enter}Designer{Enter}Ms Doe{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('Free some space');
    expect(field('company').value).toBe('Example Ltd');
    expect(localStorage.getItem('log-draft')).toContain('Example Ltd');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(change).toHaveBeenCalledTimes(2));
    const [first, second] = change.mock.calls.map(([request]) => request.operationId);
    expect(second, 'the same text again is the same operation (S19)').toBe(first);
  });

  it('shows each error at its field, names the field, and puts the keyboard on the first', async () => {
    const { user } = openPopup([], 'de');
    await user.type(field('email'), 'quatsch');
    await user.click(screen.getByTestId('log-save'));
    await waitFor(() => expect(document.activeElement).toBe(field('company')));
    expect(field('company').getAttribute('aria-invalid')).toBe('true');
    const described = field('company').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe('Bitte füllen Sie „Unternehmen“ aus.');
    expect(screen.getByText('„E-Mail“ braucht eine Adresse wie name@example.com.')).toBeTruthy();
    expect(field('email').value).toBe('quatsch');
    await user.type(field('company'), 'B');
    expect(field('company').hasAttribute('aria-invalid')).toBe(false);
  });

  it('opens the folded part when an error stands in it', async () => {
    const { user, container } = openPopup([]);
    await user.click(screen.getByText('More about it'));
    const promised = screen.getByLabelText<HTMLInputElement>('Answer promised by');
    await user.type(promised, '2020-01-01');
    await user.click(screen.getByText('More about it'));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await user.type(field('company'), 'Example Ltd{Enter}Designer{Control>}{Enter}{/Control}');
    await waitFor(() => expect(promised.getAttribute('aria-invalid')).toBe('true'));
    expect(container.querySelector('form details')?.hasAttribute('open')).toBe(true);
    expect(document.activeElement).toBe(promised);
  });
});
