import { describe, expect, it } from 'vitest';
import { understandCsv } from '../../../../lib/exchange/csv/readCsv';
import { CONTEXT, fileOf, firstOf, rowsOf } from './read-with';

const understood = (text: string) => {
  const understanding = understandCsv(text, {}, CONTEXT);
  if (!understanding.ok) throw new Error(JSON.stringify(understanding.problems));
  return understanding.understood;
};

describe('A table', () => {
  it('becomes applications with interview, people, stage, and everything else word for word', () => {
    const text = [
      'Firma;Stelle;Gespräch am;Uhrzeit;Ansprechpartner;E-Mail;Telefon;Status;Gehalt;Notizen',
      'Beispiel GmbH;Köchin;03.12.2026;14:30;Frau Dr. Anna Weber;anna.weber@example.com;+49 30 1234567;Zusage;48.000 €;"Küche ""modern"";',
      'zweite Zeile"',
    ].join('\r\n');
    const application = firstOf(text);
    expect(application).toMatchObject({
      company: 'Beispiel GmbH',
      role: 'Köchin',
      country: 'DE',
      region: 'BE',
      stage: { name: 'offered', on: '2026-12-03' },
      contacts: [
        {
          formOfAddress: 'ms',
          title: 'Dr.',
          firstName: 'Anna',
          lastName: 'Weber',
          email: 'anna.weber@example.com',
          phone: '+49 30 1234567',
        },
      ],
      interviews: [{ date: '2026-12-03', time: '14:30', zone: 'Europe/Berlin', kind: 'other' }],
      details: [
        { name: 'Gehalt', text: '48.000 €' },
        { name: 'Notizen', text: 'Küche "modern";\nzweite Zeile' },
      ],
    });
    expect(application.interviews[0]?.contactIds).toEqual([application.contacts[0]?.id]);
  });

  it.each([
    [',', ';'],
    [';', ','],
    ['\t', ','],
    ['|', ';'],
  ])('may have %j between its cells, whatever stands in them', (delimiter, other) => {
    const rows = [
      ['Company', 'Role', 'Interview date', 'Status'],
      [`"Beispiel${other} Co"`, 'Cook', '2026-12-03', 'rejected'],
    ];
    const text = rows.map((row) => row.join(delimiter)).join('\n');
    expect(firstOf(text)).toMatchObject({ company: `Beispiel${other} Co`, stage: { name: 'rejected' } });
  });

  it('is read by the hint that Excel puts on top, with mark and odd line ends', () => {
    expect(firstOf('sep=;\r\nFirma;Stelle\r\nBeispiel, Sohn;Köchin\r\n').company).toBe('Beispiel, Sohn');
    expect(firstOf('Firma,Stelle\rBeispiel,Köchin\r').company).toBe('Beispiel');
  });

  it('may have no names above its columns', () => {
    const text = 'Beispiel GmbH;Köchin;03.12.2026;anna.weber@example.com;Absage\nMuster AG;Koch;04.12.2026;;offen';
    expect(understood(text)).toMatchObject({ hasHeader: false, uses: ['company', 'role', 'date', 'email', 'stage'] });
    expect(rowsOf(text).applications.map(({ company }) => company)).toEqual(['Beispiel GmbH', 'Muster AG']);
    expect(firstOf(text).stage.name).toBe('rejected');
  });

  it('tells day first from month first by all of its rows, and asks where no row tells', () => {
    const of = (...days: string[]) =>
      understood(['Company,Role,Interview date', ...days.map((day, n) => `C${n},R,${day}`)].join('\n'));
    expect(of('03/04/2026', '12/24/2026')).toMatchObject({ order: 'month-first', asksOrder: false });
    expect(of('03/04/2026', '24/12/2026')).toMatchObject({ order: 'day-first', asksOrder: false });
    expect(of('03/04/2026', '05/06/2026')).toMatchObject({ asksOrder: true });
    expect(of('03.04.2026', '2026-05-06')).toMatchObject({ asksOrder: false });
  });

  it('takes the user’s word for a column, the order of days and the delimiter', () => {
    const text = 'Wo;Was;Wann\nBeispiel;Köchin;03/04/2026';
    const uses = { 0: 'company', 1: 'role', 2: 'date' } as const;
    const choices = { hasHeader: true, uses, order: 'month-first', delimiter: ';' } as const;
    expect(firstOf(text, choices).interviews[0]?.date).toBe('2026-03-04');
  });

  it('reads both languages of names for the same things', () => {
    const english = firstOf(
      'Employer,Job Title,Interview Date,Contact Person,Email,Phone\nExample,Cook,2026-12-03,Ms Jane Doe,jane@example.com,+44 20 1234567',
    );
    const german = firstOf(
      'Arbeitgeber;Position;Gesprächstermin;Gesprächspartnerin;E-Mail-Adresse;Telefonnummer\nExample;Cook;3.12.2026;Ms Jane Doe;jane@example.com;+44 20 1234567',
    );
    expect(german).toEqual(english);
  });

  it('makes one application of several interviews for the same company and role', () => {
    const text =
      'Firma;Stelle;Gespräch am\nBeispiel;Köchin;01.12.2026\nBEISPIEL;Köchin;08.12.2026\nBeispiel;Koch;09.12.2026';
    expect(rowsOf(text).applications.map(({ interviews }) => interviews.map(({ date }) => date))).toEqual([
      ['2026-12-01', '2026-12-08'],
      ['2026-12-09'],
    ]);
  });

  it('shows which rows stand there twice, by line', () => {
    const text =
      'Firma;Stelle;Gespräch am;Uhrzeit\nBeispiel;Köchin;01.12.2026;10:00\nAndere;Köchin;01.12.2026;10:00\nBeispiel;Köchin;01.12.2026;10:00';
    const { applications, notes } = rowsOf(text);
    expect(applications).toHaveLength(2);
    expect(notes).toEqual([{ file: 'liste.csv', line: 4, field: '', code: 'twice', found: 'Beispiel' }]);
  });

  it('gives the same ids each time that it is read', () => {
    const text = 'Firma;Stelle;Gespräch am;Kontakt\nBeispiel;Köchin;01.12.2026;Anna Weber';
    expect(firstOf(text)).toEqual(firstOf(text));
  });
});

describe('Faults in a table', () => {
  const text = [
    'Firma;Stelle;Gespräch am;Uhrzeit',
    'Gut;Köchin;01.12.2026;10:00',
    '"zwei',
    'Zeilen";Köchin;01.12.2026;10:00',
    'Falsch;Köchin;31.02.2026;10:00',
    'Spät;Köchin;01.12.2026;25:00',
    ';Köchin;01.12.2026;10:00',
    `${'x'.repeat(201)};Köchin;01.12.2026;10:00`,
  ].join('\n');

  it('are named by file, line and column, and nothing at all is taken (H5)', () => {
    expect(fileOf(text)).toEqual({
      ok: false,
      problems: [
        { file: 'liste.csv', line: 5, field: 'Gespräch am', code: 'not-a-date', found: '31.02.2026' },
        { file: 'liste.csv', line: 6, field: 'Uhrzeit', code: 'not-a-time', found: '25:00' },
        { file: 'liste.csv', line: 7, field: 'Firma', code: 'required' },
        { file: 'liste.csv', line: 8, field: 'Firma', code: 'too-long', found: 'x'.repeat(80), limit: 200 },
      ],
    });
  });

  it('can be left out by the user’s word, and are then still told', () => {
    const reading = fileOf(text, {}, true);
    expect(reading.ok && reading.incoming.applications.map(({ company }) => company)).toEqual(['Gut', 'zwei Zeilen']);
    expect(reading.ok && reading.notes.map(({ line }) => line)).toEqual([5, 6, 7, 8]);
  });

  it('name a column that is missing by what it would hold', () => {
    const reading = fileOf('Firma;Ort\nBeispiel;Ulm');
    expect(reading).toMatchObject({ ok: false, problems: [{ line: 2, field: 'role', code: 'required' }] });
    expect(firstOf('Firma;Ort\nBeispiel;Ulm', { roleForAll: 'Köchin' }).role).toBe('Köchin');
  });

  it.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n;;;\n', 'empty'],
    ['names of columns alone', 'Firma;Stelle\n', 'empty'],
    ['quotes that never end', 'Firma;Stelle\n"Beispiel;Köchin\n', 'damaged'],
    ['100,000 columns', `Firma${';x'.repeat(100_000)}`, 'too-many'],
    ['20,001 rows', `Firma;Stelle\n${'a;b\n'.repeat(20_001)}`, 'too-many'],
  ])('are %s: refused as a whole (H5)', (_, text_, code) => {
    const reading = fileOf(text_);
    expect(reading.ok).toBe(false);
    expect(!reading.ok && reading.problems[0]?.code).toBe(code);
  });

  it('are no reason to lose a word: what no field takes is kept and told', () => {
    const application = firstOf(
      'Firma;Stelle;E-Mail;Status;Art;Beworben am\nBeispiel;Köchin;fragen!;irgendwas;Kaffee;neulich',
    );
    expect(application.details).toEqual([
      { name: 'Art', text: 'Kaffee' },
      { name: 'Beworben am', text: 'neulich' },
      { name: 'Status', text: 'irgendwas' },
      { name: 'E-Mail', text: 'fragen!' },
    ]);
    const { notes } = rowsOf(
      'Firma;Stelle;E-Mail;Status;Art;Beworben am\nBeispiel;Köchin;fragen!;irgendwas;Kaffee;neulich',
    );
    expect(notes.map(({ field, code }) => `${field}: ${code}`)).toEqual([
      'Art: not-a-choice',
      'Beworben am: not-a-date',
      'Status: not-a-choice',
      'E-Mail: not-an-email',
    ]);
  });

  it('takes off exactly our own guard against formulas (H2)', () => {
    const application = firstOf("Firma;Stelle;Notiz\n'=Beispiel;'t Hooft;''tis");
    expect([application.company, application.role, application.details?.[0]?.text]).toEqual([
      '=Beispiel',
      "'t Hooft",
      "''tis",
    ]);
  });
});
