import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Application, Language } from '../../../../lib/domain/application';
import type { TableRow } from '../../../../lib/exchange/table/readCells';
import { isOwnTable, readTable } from '../../../../lib/exchange/table/readTable';
import { tableRows } from '../../../../lib/exchange/table/tableRows';
import { type TableVariant, writeTable } from '../../../../lib/exchange/table/writeTable';
import { exampleApplication, exampleContact, exampleInterview } from '../../domain/example-application';
import { applicationFrom } from '../applicationFrom';
import { Dice } from '../Dice';
import { hostileText, keptText } from '../hostile-texts';

const DELIMITERS: Record<TableVariant, string> = { excel: ';', plain: ',' };
const context = { file: 'table.csv', now: 0, zone: 'Europe/Berlin' };
const SEEDS = Array.from({ length: 40 }, (_, seed) => seed);

function written(applications: Application[], language: Language, variant: TableVariant): string {
  return [...writeTable(applications, { language, variant })].join('');
}

function cellsOf(text: string, variant: TableVariant): string[][] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimiter: DELIMITERS[variant],
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

function readBack(text: string, variant: TableVariant) {
  const [header = [], ...rows] = cellsOf(text, variant);
  return readTable(
    header,
    rows.map((cells, index): TableRow => ({ line: index + 2, cells })),
    context,
  );
}

function applicationsIn(text: string, variant: TableVariant): Application[] {
  const reading = readBack(text, variant);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.incoming.applications;
}

describe('The table that goes out', () => {
  it('begins with a byte order mark and takes semicolons for a German Excel, neither for others', () => {
    const excel = written([exampleApplication()], 'de', 'excel');
    const plain = written([exampleApplication()], 'en', 'plain');
    expect(excel).toMatch(/^\ufeffUnternehmen;Stelle;Land;/);
    expect(plain).toMatch(/^Company,Role,Country,/);
    for (const text of [excel, plain]) expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has a row for each interview, one for an application without, and days that sort and are read as days', () => {
    const two = exampleApplication({
      interviews: [exampleInterview(), exampleInterview({ id: 'i2', date: '2026-03-09' })],
    });
    const none = exampleApplication({ id: 'a2', interviews: [] });
    const [header = [], ...rows] = cellsOf(written([two, none], 'de', 'excel'), 'excel');
    const day = header.indexOf('Gespräch am');
    expect(rows.map((row) => row[day])).toEqual(['2026-03-02', '2026-03-09', '']);
  });

  it('gives back the same records, whatever stands in their fields, in both languages and variants [H2]', () => {
    for (const seed of SEEDS) {
      const dice = new Dice(seed);
      const applications = ['a1', 'a2'].map((id) => ({ ...applicationFrom(dice, id, keptText(dice)), rev: 1 }));
      const [language, variant] = [dice.pick<Language>('de', 'en'), dice.pick<TableVariant>('excel', 'plain')];
      expect(applicationsIn(written(applications, language, variant), variant), `seed ${seed}`).toEqual(applications);
    }
  });

  it('says the same a second time, where marks had to be left out the first [H1]', () => {
    for (const seed of SEEDS) {
      const dice = new Dice(seed);
      const any = applicationFrom(dice, 'a1', hostileText(dice));
      const named = { ...any, company: `x${any.company}`, role: `x${any.role}` };
      const [again] = applicationsIn(written([named], 'de', 'excel'), 'excel');
      expect(again && tableRows(again, 3, 'en'), `seed ${seed}`).toEqual(tableRows(named, 3, 'en'));
    }
  });

  it('has no cell that begins like a formula, however it is parsed [H2]', () => {
    for (const seed of SEEDS) {
      const dice = new Dice(seed);
      const variant = dice.pick<TableVariant>('excel', 'plain');
      const application = applicationFrom(dice, 'a1', hostileText(dice));
      const cells = cellsOf(written([application], 'de', variant), variant).flat();
      expect(cells.filter((cell) => /^["\s\u200b\ufeff]*[=+\-@＝＋－＠\t\r]/.test(cell))).toEqual([]);
    }
  });

  it('leaves no formula to a program that cuts its rows at another sign, not even one of two cells [H2]', () => {
    const application = exampleApplication({ company: 'x\t=A1&', role: '&HYPERLINK(B1)&"' });
    const cut = Papa.parse<string[]>(written([application], 'en', 'plain'), { delimiter: '\t' }).data.flat();
    const formula = cut.find((cell) => cell.startsWith('='));
    expect(formula?.match(/"/g)?.length ?? 1).toSatisfy((quotes: number) => quotes % 2 === 1);
  });
});

describe('The table that comes back', () => {
  it('is known by its column of ids, wherever that stands', () => {
    expect(isOwnTable(['x', ' Nachklang-ID '])).toBe(true);
    expect(isOwnTable(['Nachklang ID'])).toBe(true);
    expect(isOwnTable(['Company', 'Role'])).toBe(false);
  });

  it('is read as a German Excel saves it: days with points, times with seconds', () => {
    const text = written([exampleApplication()], 'de', 'excel').replaceAll('2026-03-02;14:00', '02.03.2026;14:00:00');
    expect(applicationsIn(text, 'excel')).toEqual([exampleApplication()]);
  });

  it('from before days of practice were kept holds practised lessons of no day', () => {
    const lesson = { id: 'l1', on: '2026-03-20', axis: 'other', heard: 'Ruhe', next: '', isPractised: true } as const;
    const practised = exampleApplication({ lessons: [{ ...lesson, practisedOn: '2026-03-21' }] });
    const text = written([practised], 'en', 'plain');
    expect(text).toContain(' | l1 | 2026-03-21');
    expect(applicationsIn(text, 'plain')).toEqual([practised]);
    const earlier = text.replace(' | l1 | 2026-03-21', ' | l1');
    expect(applicationsIn(earlier, 'plain')[0]?.lessons).toEqual([{ ...lesson, practisedOn: null }]);
  });

  it('names line and field of what is wrong, and then imports nothing', () => {
    const text = written([exampleApplication()], 'en', 'plain')
      .replace('2026-03-02', '2026-02-30')
      .replace('video', 'seance');
    expect(readBack(text, 'plain')).toEqual({
      ok: false,
      problems: [
        { file: 'table.csv', line: 2, field: 'Interview on', code: 'not-a-date', found: '2026-02-30' },
        { file: 'table.csv', line: 2, field: 'Kind of interview', code: 'not-a-choice', found: 'seance' },
      ],
    });
  });

  it('takes rows that were added by hand, people and interviews included, under ids that stay the same', () => {
    const header = ['Company', 'Role', 'Interview on', 'Time', 'Person 1: last name', 'Interviewers', 'Nachklang ID'];
    const row = { line: 2, cells: ['Beispiel GmbH', 'Leiterin', '2026-03-02', '9:30', 'Weber', '1', ''] };
    const [first, second] = [readTable(header, [row], context), readTable(header, [row], context)];
    expect(first).toEqual(second);
    const application = first.ok ? first.incoming.applications[0] : undefined;
    expect(application?.contacts[0]).toEqual(
      exampleContact({ id: application?.contacts[0]?.id ?? '', formOfAddress: 'neutral', firstName: '', email: '' }),
    );
    expect(application?.interviews[0]).toMatchObject({ time: '09:30', contactIds: [application?.contacts[0]?.id] });
  });

  it('says that a company is missing', () => {
    const reading = readTable(
      ['Company', 'Role', 'Nachklang ID'],
      [{ line: 2, cells: ['', 'Leiterin', 'a1'] }],
      context,
    );
    expect(reading).toEqual({
      ok: false,
      problems: [{ file: 'table.csv', line: 2, field: 'Company', code: 'required' }],
    });
  });
});
