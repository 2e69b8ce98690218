import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ImportSection } from '../../../../../../components/dashboard/data/import/ImportSection';
import { localFormDrafts } from '../../../../../../components/dashboard/formDrafts';
import type { Application } from '../../../../../../lib/domain/application';
import type { Exchange } from '../../../../../../lib/domain/exchange';
import { DEFAULT_SETTINGS } from '../../../../../../lib/domain/settings';
import { renderWithTexts } from '../../../shared/renderWithTexts';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const NOW = Date.parse('2026-11-27T12:00:00+01:00');
const INVITATION = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'UID:u1',
  'DTSTAMP:20261120T090000Z',
  'DTSTART;TZID=Europe/Berlin:20261203T140000',
  'SUMMARY:Interview: Redakteurin',
  'ORGANIZER;CN=Anna Weber:mailto:anna.weber@beispielwerk.example',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

/** The section with records in memory, into which an exchange really goes. */
function open(language: 'de' | 'en' = 'en', applications: Application[] = []) {
  const exchanges: Exchange[] = [];
  const drafts = localFormDrafts(() => localStorage);
  const applyExchange = async (exchange: Exchange) => {
    exchanges.push(exchange);
    return { ok: true, changed: exchange.changes.length } as const;
  };
  const tools = { now: NOW, today: '2026-11-27', zone: 'Europe/Berlin', copy: async () => true, applyExchange, drafts };
  const view = renderWithTexts(
    <ImportSection records={{ applications, settings: DEFAULT_SETTINGS }} tools={tools} />,
    language,
  );
  const give = (...files: [name: string, content: string][]) =>
    view.user.upload(
      screen.getByTestId('import-file'),
      files.map(([name, content]) => new File([content], name)),
    );
  return { ...view, exchanges, give };
}

const TABLE =
  'Firma;Stelle;Gespräch am;Gehalt\nBeispiel GmbH;Köchin;03.12.2026 14:00;48.000 €\nMuster AG;Koch;04.12.2026 10:00;';

describe('The way in', () => {
  it.each(['de', 'en'] as const)(
    'shows what a table would become before anything is kept, and keeps it as one step (%s)',
    async (language) => {
      const { t, give, exchanges, user } = open(language);
      await give(['liste.csv', TABLE]);
      const file = await screen.findByRole('region', { name: 'liste.csv' });
      await waitFor(() => expect(file.textContent).toContain('Beispiel GmbH · Köchin'));
      expect(within(file).getByLabelText<HTMLSelectElement>(t('import_use', 'Gehalt')).value).toBe('detail');
      expect(exchanges).toEqual([]);
      await user.click(screen.getByTestId('preview-apply'));
      expect(exchanges).toHaveLength(1);
      expect(exchanges[0]?.changes.map(({ value }) => value?.company)).toEqual(['Beispiel GmbH', 'Muster AG']);
      expect(exchanges[0]?.changes[0]?.value?.details).toEqual([{ name: 'Gehalt', text: '48.000 €' }]);
      await waitFor(() => expect(screen.queryByRole('region', { name: 'liste.csv' })).toBeNull());
    },
  );

  it('follows at once what the user takes a column for', async () => {
    const { t, give, user } = open();
    await give(['liste.csv', TABLE]);
    const choice = await screen.findByLabelText(t('import_use', 'Gehalt'));
    await user.selectOptions(choice, 'leftOut');
    await user.selectOptions(screen.getByLabelText(t('import_use', 'Stelle')), 'detail');
    await waitFor(() => expect(screen.getByText(t('import_faulty_rows', 2))).toBeTruthy());
    expect(screen.queryByTestId('preview-apply')).toBeNull();
    await user.type(screen.getByLabelText(t('import_role_for_all')), 'Cook');
    await waitFor(() => expect(screen.getByTestId('preview-apply')).toBeTruthy());
    expect(screen.getAllByText('Beispiel GmbH · Cook').length).toBeGreaterThan(0);
  });

  it('finds again after a reload what the user took a column for, until the file is closed', async () => {
    const before = open();
    await before.give(['list.csv', TABLE]);
    const { t } = before;
    await before.user.selectOptions(await screen.findByLabelText(t('import_use', 'Gehalt')), 'leftOut');
    cleanup();
    const after = open();
    await after.give(['mended list.csv', `${TABLE}\nProbe AG;Koch;05.12.2026 10:00;`]);
    const file = await screen.findByRole('region', { name: 'mended list.csv' });
    expect(within(file).getByLabelText<HTMLSelectElement>(t('import_use', 'Gehalt')).value).toBe('leftOut');
    expect(file.textContent).toContain(t('import_found'));
    expect(JSON.stringify({ ...localStorage })).not.toMatch(/Gehalt|Beispiel/);
    await after.user.click(screen.getByTestId('preview-apply'));
    await waitFor(() => expect(localStorage).toHaveLength(0));
  });

  it.each([
    '{"uses":{"0":"nonsense","x":"role"},"delimiter":"#","order":7,"hasHeader":"yes","encoding":"ebcdic"}',
    '{"uses":null}',
    '[]',
  ])('reads a table as ever where what was kept of it is damaged: %s (H4)', async (damaged) => {
    const first = open();
    await first.give(['list.csv', TABLE]);
    await first.user.selectOptions(await screen.findByLabelText(first.t('import_use', 'Gehalt')), 'leftOut');
    cleanup();
    localStorage.setItem(Object.keys(localStorage)[0] ?? '', damaged);
    const { t, give } = open();
    await give(['list.csv', TABLE]);
    expect((await screen.findByLabelText<HTMLSelectElement>(t('import_use', 'Gehalt'))).value).toBe('detail');
  });

  it('asks nothing about cells where the file is no table', async () => {
    const { t, give } = open();
    await give(['broken.json', '{"x":']);
    await screen.findByText(t('import_problems', 1));
    expect(screen.queryByLabelText(t('import_delimiter'))).toBeNull();
  });

  it('keeps a pasted table that has not been read yet', async () => {
    const { t, user } = open();
    await user.click(screen.getByText(t('import_paste')));
    await user.type(screen.getByLabelText(t('import_paste_label')), 'Company;Role');
    cleanup();
    open();
    expect(screen.getByLabelText<HTMLTextAreaElement>(t('import_paste_label')).value).toBe('Company;Role');
  });

  it('asks what 03/04/2026 means where no row tells, and keeps nothing until then', async () => {
    const { t, give, user, exchanges } = open();
    await give(['list.csv', 'Company,Role,Interview date\nExample,Cook,03/04/2026 10:00']);
    expect((await screen.findByText(t('import_order_ask'))).getAttribute('role')).toBe('alert');
    expect(screen.queryByTestId('preview-apply')).toBeNull();
    await user.selectOptions(screen.getByLabelText(t('import_order')), 'month-first');
    await user.click(await screen.findByTestId('preview-apply'));
    expect(exchanges[0]?.changes[0]?.value?.interviews[0]?.date).toBe('2026-03-04');
  });

  it('names each fault by line and column, and takes the other rows at the user’s word (H5)', async () => {
    const { t, give, user, exchanges } = open();
    await give(['liste.csv', `${TABLE}\nFalsch;Koch;31.02.2026;`]);
    await screen.findByText(t('import_faulty_rows', 1));
    expect(screen.getByText(new RegExp(`${t('problem_line', 4)}, Gespräch am`))).toBeTruthy();
    await user.click(screen.getByLabelText(t('import_leave_out', 1)));
    await user.click(await screen.findByTestId('preview-apply'));
    expect(exchanges[0]?.changes).toHaveLength(2);
  });

  it('tells several files by what stands in them, whatever they are called', async () => {
    const { t, give } = open();
    await give(
      ['a.txt', INVITATION],
      ['b.ics', TABLE],
      ['c.csv', '[{"company":"Example","role":"Cook","status":"applied"}]'],
      ['d.json', '{"format":"nachklang-backup","version":1}'],
      ['e.csv', ''],
    );
    const region = (name: string) => screen.findByRole('region', { name });
    expect((await region('a.txt')).textContent).toContain('Interview: Redakteurin');
    await waitFor(async () => expect((await region('b.ics')).textContent).toContain('Muster AG · Koch'));
    await waitFor(async () => expect((await region('c.csv')).textContent).toContain('Example · Cook'));
    expect((await region('d.json')).textContent).toContain(t('import_is_backup'));
    expect((await region('e.csv')).textContent).toContain(t('problem_empty'));
  });

  it('is closed to a file of 200 MB, which is not even opened (H5)', async () => {
    const { t, user } = open();
    const file = new File(['x'], 'riese.csv');
    Object.defineProperty(file, 'size', { value: 200_000_000 });
    await user.upload(screen.getByTestId('import-file'), [file]);
    expect(await screen.findByText(`riese.csv: ${t('problem_too_large', 50)}`)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'riese.csv' })).toBeNull();
  });

  it('takes a pasted table', async () => {
    const { t, user } = open();
    await user.click(screen.getByText(t('import_paste')));
    await user.click(screen.getByLabelText(t('import_paste_label')));
    await user.paste('Company\tRole\nExample\tCook');
    await user.click(screen.getByRole('button', { name: t('import_paste_read') }));
    await waitFor(() => expect(screen.getAllByText('Example · Cook').length).toBeGreaterThan(0));
  });

  it('has nothing new in the same table once more', async () => {
    const first = open();
    await first.give(['liste.csv', TABLE]);
    await first.user.click(await screen.findByTestId('preview-apply'));
    const kept = first.exchanges[0]?.changes.flatMap(({ value }) => (value ? [value] : [])) ?? [];
    cleanup();
    const { t, give } = open('en', kept);
    await give(['liste.csv', TABLE]);
    await screen.findByText(`${t('preview_verdict_same')}: 2`);
    expect(screen.queryByTestId('preview-apply')).toBeNull();
  });
});

describe('An invitation on its way in', () => {
  it.each(['de', 'en'] as const)(
    'is one card, with company and role to be changed, and becomes an interview (%s)',
    async (language) => {
      const { t, give, user, exchanges } = open(language);
      await give(['einladung.ics', INVITATION]);
      const company = await screen.findByLabelText<HTMLInputElement>(t('field_company'));
      expect(company.value).toBe('Beispielwerk');
      await user.clear(screen.getByLabelText(t('field_role')));
      await user.click(screen.getByTestId('calendar-apply'));
      expect(exchanges).toEqual([]);
      expect(screen.getByText(new RegExp(t('problem_required')))).toBeTruthy();
      await user.type(screen.getByLabelText(t('field_role')), 'Lektorin');
      await user.click(screen.getByTestId('calendar-apply'));
      expect(exchanges[0]?.changes).toMatchObject([
        {
          seenRev: 0,
          value: {
            company: 'Beispielwerk',
            role: 'Lektorin',
            interviews: [{ date: '2026-12-03', calendar: { uid: 'u1' } }],
          },
        },
      ]);
    },
  );

  it('that is called off leaves the interview, and removes it at the user’s word', async () => {
    const first = open();
    await first.give(['einladung.ics', INVITATION]);
    await first.user.click(await screen.findByTestId('calendar-apply'));
    const kept = first.exchanges[0]?.changes.flatMap(({ value }) => (value ? [value] : [])) ?? [];
    cleanup();
    const { t, give, user, exchanges } = open('en', kept);
    await give(['absage.ics', INVITATION.replace('REQUEST', 'CANCEL').replace('UID:u1', 'UID:u1\r\nSEQUENCE:1')]);
    const action = await screen.findByLabelText<HTMLSelectElement>(t('import_action'));
    expect(action.value).toBe('skip');
    expect(screen.queryByTestId('calendar-apply')).toBeNull();
    await user.selectOptions(action, 'remove');
    await user.click(screen.getByTestId('calendar-apply'));
    expect(exchanges[0]?.changes).toMatchObject([{ value: { interviews: [] } }]);
  });
});
