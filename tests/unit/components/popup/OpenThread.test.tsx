import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SeenThread } from '../../../../lib/composer/thread-port';
import '../../../../components/compose-panel/interviewFromThread';
import { openPopup } from './popup-fixture';

const field = (name: string) => screen.getByTestId<HTMLInputElement>(`log-${name}`);
/** A made-up invitation. */
const thread = (text: string): SeenThread => ({
  subject: 'Interview invitation: Product Designer',
  language: 'en',
  messages: [
    {
      id: 'm1',
      from: { name: 'Jane Doe', email: 'jane.doe@example-works.example' },
      isOwn: false,
      shownDate: 'Nov 20, 2026, 10:08 AM',
      text,
      invitation: '',
    },
  ],
});
const INVITED = thread(
  'Dear Kim, we would like to invite you to an interview for the position of Product Designer on 23 November 2026 at 2 pm via Zoom. Kind regards, Jane Doe',
);

beforeEach(() => localStorage.clear());

describe('Filling in from the open mail', () => {
  it('is offered only where a thread is open, and leaves the form alone until it is asked for', async () => {
    openPopup([]);
    await waitFor(() => expect(screen.queryByTestId('log-thread')).toBeNull());
    const { unmount } = openPopup([], 'en', { thread: INVITED });
    await screen.findByTestId('log-thread');
    expect(screen.getAllByTestId<HTMLInputElement>('log-company').map(({ value }) => value)).toEqual(['', '']);
    unmount();
  });

  it('takes over what the mail says, keeps what was typed, and stores no interview by itself', async () => {
    const { user, change } = openPopup([], 'en', { thread: INVITED });
    await user.type(field('company'), 'Works Ltd');
    await user.click(await screen.findByTestId('log-thread'));
    await waitFor(() => expect(field('role').value).toBe('Product Designer'));
    expect(field('company').value).toBe('Works Ltd');
    expect(field('interviewer').value).toBe('Jane Doe');
    expect(field('email').value).toBe('jane.doe@example-works.example');
    expect(field('when').value).toBe('2026-11-23T14:00');
    expect(screen.getByText('Filled in from the email. Please check it.')).toBeTruthy();
    expect(change).not.toHaveBeenCalled();
  });

  it('says so where the mail is about something else', async () => {
    const { user } = openPopup([], 'en', { thread: { ...thread('Lunch tomorrow?'), subject: 'Lunch' } });
    await user.click(await screen.findByTestId('log-thread'));
    expect(await screen.findByText('This email says nothing about an interview.')).toBeTruthy();
    expect(field('company').value).toBe('');
  });
});
