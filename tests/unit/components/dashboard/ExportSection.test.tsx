import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import Papa from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import type { TableRow } from '../../../../lib/exchange/table/readCells';
import { readTable } from '../../../../lib/exchange/table/readTable';
import { checkCalendar } from '../../exchange/calendar/checkCalendar';
import { changed, interviewed, openDashboard } from './dashboard-fixture';

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

function openData(given: Parameters<typeof openDashboard>[0] = {}) {
  const applications = [interviewed('2026-11-23'), interviewed('2026-11-20', { company: 'Übersee AG' })];
  const view = openDashboard({ applications, hash: '#/data', ...given });
  const saved = () => {
    const [name = '', type = '', content = ''] = view.saveFile.mock.lastCall ?? [];
    return { name, type, content: `${content}` };
  };
  return { ...view, applications, saved };
}

describe('Taking one’s data along', () => {
  it('saves a table that a German Excel opens, under a plain name, and reads back the same', async () => {
    const { saved, applications } = openData({ language: 'de' });
    await press('Tabelle für Excel');
    await screen.findByText('Gespeichert als nachklang-tabelle-2026-11-24.csv.');
    const { name, type, content } = saved();
    expect([name, type]).toEqual(['nachklang-tabelle-2026-11-24.csv', 'text/csv;charset=utf-8']);
    const { data } = Papa.parse<string[]>(content.slice(1), { delimiter: ';', skipEmptyLines: true });
    const [header = [], ...rows] = data;
    const tableRows = rows.map((cells, index): TableRow => ({ line: index + 2, cells }));
    const reading = readTable(header, tableRows, { file: name, now: 0, zone: 'UTC' });
    expect(reading.ok && reading.incoming.applications).toEqual(applications.map((one) => ({ ...one, history: [] })));
  });

  it('saves a table with commas for other programs', async () => {
    const { saved } = openData();
    await press('Table with commas (CSV)');
    await screen.findByText('Saved as nachklang-table-2026-11-24.csv.');
    expect(saved().content).toMatch(/^Company,Role,/);
  });

  it('saves a calendar that names nobody, and names companies only where that is wished', async () => {
    const { saved } = openData();
    await press('Calendar file (.ics)');
    await screen.findByText('Saved as nachklang-calendar-2026-11-24.ics.');
    expect(checkCalendar(saved().content)).toEqual([]);
    expect(saved().content).toContain('SUMMARY:Thank-you note\r\n');
    expect(saved().content).not.toMatch(/Beispiel|Weber|Projektleiterin/);
    await userEvent.click(screen.getByLabelText(/Name company and role/));
    await press('Calendar file (.ics)');
    await screen.findByText('Saved as nachklang-calendar-2026-11-24.ics.');
    expect(saved().content).toContain('SUMMARY:Interview: Übersee AG\\, Projektleiterin\r\n');
  });

  it('says so where there is nothing yet, or nothing for a calendar', async () => {
    const { elsewhere, applications } = openData({ applications: [] });
    const section = within(screen.getByRole('region', { name: 'Take your data along' }));
    expect(section.getByText('Nothing to take along yet.')).toBeTruthy();
    const [first] = applications;
    if (!first) throw new Error('no application');
    const closed = changed(first, { name: 'closeApplication', on: '2026-11-24', reason: 'zu weit' });
    await elsewhere([{ ...closed, interviews: [], followUps: [] }]);
    await press('Calendar file (.ics)');
    expect(section.getByText('Nothing to take along yet.')).toBeTruthy();
  });

  it('says that a file could not be made, and can be asked again', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { saveFile } = openData();
    saveFile.mockImplementationOnce(() => {
      throw new Error('no room');
    });
    await press('Table for Excel');
    await screen.findByText(/couldn’t be made/);
    await press('Table for Excel');
    await screen.findByText(/^Saved as/);
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });

  it('can be stopped on the way, and then saves nothing', async () => {
    const one = interviewed('2026-11-23');
    const applications = Array.from({ length: 3_000 }, (_, index) => ({ ...one, id: `a${index}` }));
    const { saveFile } = openData({ applications });
    screen.getByRole('button', { name: 'Table for Excel' }).click();
    (await screen.findByRole('button', { name: 'Cancel' })).click();
    const said = await screen.findByText('Stopped. Nothing was saved.');
    expect(document.activeElement).toBe(said);
    expect(saveFile).not.toHaveBeenCalled();
  });

  it('leads to the report', () => {
    openData();
    expect(screen.getByRole('link', { name: 'Print what I have done' }).getAttribute('href')).toBe('#/report');
  });
});
