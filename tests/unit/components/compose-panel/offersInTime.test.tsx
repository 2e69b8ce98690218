import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ANNA, offerWith, openPanel } from './panel-fixture';

const KIM = { name: 'Kim Beispiel', email: 'kim@example.com' };

it('a letter is for whom it was made: pressed while a mail goes on to others, it names the people before (P4)', async () => {
  const panel = await openPanel();
  await panel.show({});
  await screen.findByTestId('panel-insert');
  panel.answers['panel/offer'] = new Promise(() => {});
  await panel.show({ recipients: [KIM] });
  fireEvent.click(screen.getByTestId('panel-insert'));
  expect(panel.sent.at(-1)).toMatchObject({ type: 'insert', recipients: [ANNA.email] });
});

it('says that records can’t be read where nobody answers, and asks again when it is pressed (P5)', async () => {
  const panel = await openPanel();
  panel.answers['panel/offer'] = Promise.reject(new Error('unreachable'));
  await panel.show({});
  const again = await screen.findByTestId('panel-again');
  expect(screen.getByText(/can’t be read/)).toBeTruthy();
  panel.answers['panel/offer'] = [offerWith()];
  await act(async () => fireEvent.click(again));
  await screen.findByTestId('panel-insert');
  expect(screen.queryByTestId('panel-again')).toBeNull();
});

it('keeps an offer that is on show when asking again for the same people fails (P5)', async () => {
  const panel = await openPanel();
  await panel.show({});
  await screen.findByTestId('panel-insert');
  panel.answers['panel/offer'] = Promise.reject(new Error('unreachable'));
  await act(async () => document.dispatchEvent(new Event('visibilitychange')));
  expect(screen.getByTestId('panel-insert')).toBeTruthy();
});
