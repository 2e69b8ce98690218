import { cleanup, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Application } from '../../../../lib/domain/application';
import { exampleRecord } from '../../domain/example-application';
import { addressOf, interviewed, openDashboard } from './dashboard-fixture';

afterEach(() => {
  cleanup();
  location.hash = '';
});

/** Interviewed on Friday 6 November 2026: the enquiry is due since Friday 20. */
function openEnquiry(snoozes = 0) {
  const one = interviewed('2026-11-06');
  const key = `status-enquiry:${one.interviews[0]?.id}:1`;
  const followUps = snoozes ? [exampleRecord({ key, kind: 'status-enquiry', snoozes })] : [];
  const application: Application = { ...one, followUps };
  const settings = { mailbox: 'gmail' } as const;
  return openDashboard({ applications: [application], settings, hash: addressOf(application) });
}

describe('A step on the dashboard', () => {
  it('asks how an enquiry was made before it ticks it off, as the popup does (R20)', async () => {
    const { t, commands } = openEnquiry();
    await userEvent.click(screen.getByRole('button', { name: t('popup_done') }));
    expect(commands()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: t('popup_done_mail') }));
    expect(commands()).toMatchObject([{ name: 'completeFollowUp', channel: 'mail' }]);
  });

  it('is put off to any day, with undo', async () => {
    const { t, commands, records } = openEnquiry();
    await userEvent.click(screen.getByRole('button', { name: t('popup_snooze') }));
    await userEvent.click(screen.getByRole('button', { name: t('snooze_date') }));
    fireEvent.change(screen.getByLabelText(t('field_until')), { target: { value: '2026-12-03' } });
    await userEvent.click(screen.getByRole('button', { name: t('snooze_to_day') }));
    expect(commands()).toMatchObject([{ name: 'snoozeFollowUp', until: '2026-12-03' }]);
    await userEvent.click(await screen.findByRole('button', { name: t('common_undo') }));
    expect(records.applications[0]?.followUps).toEqual([]);
  });

  it('is offered as two sentences after the second time (R3)', () => {
    const { t } = openEnquiry(2);
    const link = screen.getByRole('link', { name: t('step_two_sentences_write') });
    expect(link.getAttribute('href')).toBe('https://gmail.example/anna.weber@example.com');
  });

  it('notes an answer, and asking pauses (R20)', async () => {
    const { t, commands } = openEnquiry();
    await userEvent.click(screen.getByRole('button', { name: t('step_answered') }));
    await userEvent.click(screen.getByRole('button', { name: t('step_answered_keep') }));
    expect(commands()).toEqual([{ name: 'recordAnswer', on: '2026-11-24', promisedBy: null }]);
    expect(screen.queryByRole('button', { name: t('step_answered') })).toBeNull();
  });
});
