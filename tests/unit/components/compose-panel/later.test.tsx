import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { exampleRecord } from '../../domain/example-application';
import { applicationWith, offerWith, openPanel, THANK_YOU } from './panel-fixture';

const ENQUIRY = { ...THANK_YOU, key: 'status-enquiry:interview-1:1', kind: 'status-enquiry' as const };
const later = () => screen.getByRole('button', { name: 'Later' });

describe('Not now, beside the mail', () => {
  it('puts the step off, says until when, and takes it back', async () => {
    const { show, asked } = await openPanel();
    await show({});
    await userEvent.click(later());
    await userEvent.click(screen.getByRole('button', { name: 'In 3 days' }));
    expect(asked.at(-2)).toMatchObject({
      name: 'application/change',
      data: {
        applicationId: 'application-1',
        command: { name: 'snoozeFollowUp', key: THANK_YOU.key, until: '2026-11-27' },
      },
    });
    expect(screen.getByText(/we’ll remind you in 3 days/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(asked.map(({ name }) => name)).toContain('application/undo');
  });

  it('notes the answer to an enquiry (R20)', async () => {
    const { show, asked } = await openPanel({ offers: [offerWith({ followUp: ENQUIRY })] });
    await show({});
    await userEvent.click(screen.getByRole('button', { name: 'They answered' }));
    await userEvent.click(screen.getByRole('button', { name: 'Note the answer' }));
    const command = { name: 'recordAnswer', on: '2026-11-24', promisedBy: null };
    expect(asked).toContainEqual(expect.objectContaining({ data: expect.objectContaining({ command }) }));
  });

  it('says what stood in the way, and the question stays', async () => {
    const { show, answers } = await openPanel();
    answers['application/change'] = { ok: false, problem: 'full' };
    await show({});
    await userEvent.click(later());
    await userEvent.click(screen.getByRole('button', { name: 'Tomorrow' }));
    expect(screen.getAllByRole('alert').some(({ textContent }) => textContent !== '')).toBe(true);
    expect(screen.getByRole('button', { name: 'Tomorrow' })).toBeTruthy();
  });

  it('is not asked where nothing is due', async () => {
    const { show } = await openPanel({ offers: [offerWith({ followUp: null })] });
    await show({});
    expect(screen.queryByRole('button', { name: 'Later' })).toBeNull();
  });

  it('says after the second time that two sentences are enough, as long as the draft has no more (R3)', async () => {
    const { key, kind } = THANK_YOU;
    const application = applicationWith({ followUps: [exampleRecord({ key, kind, snoozes: 2 })] });
    const { show } = await openPanel({ offers: [offerWith({ application })] });
    await show({});
    expect(screen.getByText(/The draft is kept to two sentences/)).toBeTruthy();
    await userEvent.click(screen.getByTestId('panel-short'));
    expect(screen.queryByText(/The draft is kept to two sentences/)).toBeNull();
  });
});
