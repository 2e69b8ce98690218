import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Application } from '../../../../lib/domain/application';
import { addDays } from '../../../../lib/domain/calendar-date';
import { cleanText } from '../../../../lib/domain/transitions/cleanText';
import { HOSTILE_TEXTS } from '../../exchange/hostile-texts';
import { addressOf, changed, interviewed, openDashboard } from './dashboard-fixture';

function thanked(): Application {
  const application = interviewed('2026-11-20');
  const key = `thank-you:${application.interviews[0]?.id}`;
  return changed(application, { name: 'completeFollowUp', key, channel: 'mail', on: '2026-11-23' });
}

const lines = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);

/** So many interviews, a day apart, in as many applications. */
const many = (count: number) =>
  Array.from({ length: count }, (_, index): Application => {
    const [application, date] = [interviewed('2026-11-20'), addDays('2026-10-01', index % 50)];
    return { ...application, interviews: application.interviews.map((one) => ({ ...one, date })) };
  });

describe('The report on what somebody has done', () => {
  it('tells day, company, role, people and deed of one application (R1)', async () => {
    const application = thanked();
    openDashboard({
      applications: [application, interviewed('2026-11-19', { company: 'Andere AG' })],
      hash: addressOf(application),
    });
    await userEvent.click(screen.getByRole('link', { name: 'Print what I have done' }));
    await screen.findByRole('heading', { name: 'What I have done: Beispiel GmbH' });
    await screen.findByRole('table');
    expect(lines()).toEqual([
      '20/11/2026Beispiel GmbHProjektleiterinAnna WeberInterview (On site)',
      '23/11/2026Beispiel GmbHProjektleiterinThank-you note, by email',
    ]);
    expect(document.title).toContain('What I have done: Beispiel GmbH');
  });

  it('tells it of all applications in German, with days as German forms ask for them, and the name of whom it is about', async () => {
    const applications = [thanked(), interviewed('2026-11-19', { company: 'Andere AG' })];
    openDashboard({ applications, hash: '#/report', language: 'de', settings: { ownName: 'Mira Vogt' } });
    await screen.findByRole('table');
    expect(lines().map((line) => line?.slice(0, 19))).toEqual([
      '19.11.2026Andere AG',
      '20.11.2026Beispiel ',
      '23.11.2026Beispiel ',
    ]);
    expect(screen.getByText('Mira Vogt')).toBeTruthy();
    expect(screen.getByText(/01\.10\.2026 bis 24\.11\.2026/)).toBeTruthy();
  });

  it('keeps to the days that are set, and says when they are the wrong way round', async () => {
    openDashboard({ applications: [thanked()], hash: '#/report' });
    await screen.findByRole('table');
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-11-21' } });
    await screen.findByText('Entries: 1');
    expect(lines()[0]).toContain('Thank-you note');
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-12-21' } });
    expect(await screen.findByText('“From” comes after “To”.')).toBeTruthy();
    expect(await screen.findByText('Nothing is noted for these days.')).toBeTruthy();
  });

  it('holds private notes only when they are added', async () => {
    openDashboard({ applications: [thanked()], hash: '#/report' });
    await screen.findByRole('table');
    expect(screen.queryByText('wie das Team arbeitet')).toBeNull();
    await userEvent.click(screen.getByLabelText('Add my private notes'));
    expect(await screen.findByText('wie das Team arbeitet')).toBeTruthy();
  });

  it('shows many lines in pages and prints all of them', async () => {
    const shown = () => document.querySelectorAll('tbody tr').length;
    openDashboard({ applications: many(130), hash: '#/report' });
    await screen.findByText('Page 1 of 2');
    expect(shown()).toBe(100);
    fireEvent.click(screen.getByText('Next page'));
    fireEvent.click(screen.getByText('Next page'));
    expect(shown()).toBe(30);
    act(() => void dispatchEvent(new Event('beforeprint')));
    expect(shown()).toBe(130);
    act(() => void dispatchEvent(new Event('afterprint')));
    expect(shown()).toBe(30);
  });

  it('prints by its button', async () => {
    const { print } = openDashboard({ applications: [thanked()], hash: '#/report' });
    await userEvent.click(await screen.findByRole('button', { name: 'Print or save as PDF' }));
    expect(print).toHaveBeenCalledOnce();
  });

  it('adds no element for any text: a name stays a name [H1]', async () => {
    const plain = thanked();
    const view = openDashboard({ applications: [plain], hash: '#/report' });
    await screen.findByRole('table');
    const elements = document.querySelectorAll('.report *').length;
    let { rev } = plain;
    for (const text of HOSTILE_TEXTS) {
      rev += 1;
      const contacts = plain.contacts.map((contact) => ({ ...contact, firstName: text, lastName: 'x' }));
      await view.elsewhere([{ ...plain, rev, company: `x${text}`, role: `x${text}`, contacts }]);
      expect(document.querySelectorAll('.report *').length, text).toBe(elements);
      const [company, role, person] = [...document.querySelectorAll('tbody bdi')].map((one) => one.textContent);
      const kept = cleanText(`x${text}`, 'one-line');
      expect([company, role, person]).toEqual([kept, kept, cleanText(`${text} x`, 'one-line')]);
    }
  });
});
