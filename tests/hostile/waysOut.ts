import ICAL from 'ical.js';
import Papa from 'papaparse';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ReportTable } from '../../components/dashboard/report/ReportTable';
import type { Application } from '../../lib/domain/application';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import { planFollowUps } from '../../lib/domain/follow-ups/planFollowUps';
import { isPublicHoliday } from '../../lib/domain/holidays';
import { cleanText } from '../../lib/domain/transitions/cleanText';
import { calendarEvents } from '../../lib/exchange/calendar/calendarEvents';
import { writeCalendar } from '../../lib/exchange/calendar/writeCalendar';
import { fileName } from '../../lib/exchange/fileName';
import { reportEntries } from '../../lib/exchange/report/reportEntries';
import { readTable } from '../../lib/exchange/table/readTable';
import { tableRows } from '../../lib/exchange/table/tableRows';
import { type TableVariant, writeTable } from '../../lib/exchange/table/writeTable';
import { composeLetter } from '../../lib/letters/composeLetter';
import { reminderText } from '../../lib/reminders/notificationText';
import { checkCalendar } from '../unit/exchange/calendar/checkCalendar';
import { requestWith } from '../unit/letters/letter-request';

/** Takes an application out by one way, and tells what is wrong with what comes out; `[]` when nothing is. */
export type WayOut = (application: Application, plan: FollowUp[]) => string[];

/** As many people, interviews, steps and lessons as an application has here at most. */
export const MOST = 8;
/** What separates cells for whoever opens the file with the wrong program. */
const OTHERS: Readonly<Record<TableVariant, string[]>> = { excel: [',', '\t'], plain: [';', '\t'] };
const ZONE = 'Europe/Berlin';
const TODAY = '2026-11-24';
const NOW = Date.parse(`${TODAY}T10:00:00Z`);
/** Controls but tab and line feed, and the marks that turn the direction of writing. */
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const FORMULA = /^["\s\u200b\ufeff]*[=+\-@＝＋－＠\t\r]/;
const CALLING = /^["\s\u200b\ufeff]*[=+\-@＝＋－＠][^\n]*[(!|]/;
/** A spreadsheet takes what has a quote too few for a text. */
const isWhole = (cell: string) => (cell.match(/"/g)?.length ?? 0) % 2 === 0;
const OWN_TAGS = /<\/?(?:table|thead|tbody|tr|th|td|bdi|span|time)(?: (?:class|scope|dateTime|datetime)="[\w -]*")*>/g;

export const planOf = (application: Application) =>
  planFollowUps(application, { now: NOW, zone: ZONE, holidays: isPublicHoliday });

const when = (isFaulty: boolean, fault: string) => (isFaulty ? [fault] : []);
const harm = (text: string) => [
  ...when(UNWANTED.test(text), `a control or bidi mark: ${JSON.stringify(UNWANTED.exec(text)?.[0])}`),
  ...when(!text.isWellFormed(), 'half a character'),
];

function parse(text: string, delimiter: string): string[][] {
  return Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true }).data;
}

function table(application: Application, variant: TableVariant): string[] {
  const text = [...writeTable([application], { language: 'de', variant })].join('').replace(/^\ufeff/, '');
  const [header = [], ...rows] = parse(text, variant === 'excel' ? ';' : ',');
  const lines = rows.map((cells, index) => ({ line: index + 2, cells }));
  const reading = readTable(header, lines, { file: 'x', now: NOW, zone: ZONE });
  const [again] = reading.ok ? reading.incoming.applications : [];
  const rowsOf = (one: Application) => JSON.stringify(tableRows(one, MOST, 'en'));
  return [
    ...harm(text.replaceAll('\r\n', '\n')),
    ...when(
      rows.flat().some((cell) => FORMULA.test(cell)),
      'a cell that begins like a formula',
    ),
    ...OTHERS[variant].flatMap((delimiter) => {
      const formula = parse(text, delimiter)
        .flat()
        .find((cell) => CALLING.test(cell) && isWhole(cell));
      return when(formula !== undefined, `a formula between ${JSON.stringify(delimiter)}: ${JSON.stringify(formula)}`);
    }),
    ...when(!reading.ok, `not read back: ${JSON.stringify(reading)}`),
    ...when(again !== undefined && rowsOf(again) !== rowsOf(application), 'read back differently'),
  ];
}

function calendar(application: Application, plan: FollowUp[], showsNames: boolean): string[] {
  const words = {
    interview: 'Interview',
    step: (kind: string) => kind,
    window: (opens: string) => opens,
    about: (title: string, company: string, role: string) => `${title}: ${company}, ${role}`,
  };
  const events = calendarEvents(application, plan, { words, showsNames, zone: ZONE });
  if (events.length === 0) return [];
  const text = [...writeCalendar([events], NOW)].join('');
  const read = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  const titles = read.map((event) => event.getFirstPropertyValue('summary') ?? '');
  const expected = events.map(({ summary }) => cleanText(summary, 'lines'));
  return [
    ...checkCalendar(text),
    ...harm(text.replaceAll('\r\n', '\n')),
    ...when(JSON.stringify(titles) !== JSON.stringify(expected), 'titles that differ'),
  ];
}

function report(application: Application): string[] {
  const entries = reportEntries(application, { from: '1900-01-01', to: '2200-12-31', showsNotes: true });
  const markup = renderToStaticMarkup(createElement(ReportTable, { entries }));
  const rows = markup.match(/<tr>/g)?.length;
  return [
    ...when(/[<>]/.test(markup.replace(OWN_TAGS, '')), 'an element that is none of ours'),
    ...when(rows !== entries.length + 1, 'a row too many or too few'),
    ...harm(markup),
  ];
}

function notifications(application: Application, plan: FollowUp[]): string[] {
  const context = { translate: (key: string) => key, language: 'de', today: TODAY, showNames: true } as const;
  return plan.flatMap((followUp) => {
    const { title, message } = reminderText({ application, followUp }, context);
    return [title, message].flatMap((line) => [
      ...harm(line),
      ...when(line.length > 80, 'a line too long'),
      ...when(/[\n\t\u2028\u2029]/.test(line), 'more than one line'),
    ]);
  });
}

function letter({ company, role, contacts: [contact], interviews: [interview] }: Application): string[] {
  const notes = interview?.notes ?? {};
  const { text, subject } = composeLetter(requestWith({ company, role, notes, ...(contact && { contact }) }));
  return [...harm(text), ...harm(subject), ...when(subject.includes('\n'), 'a subject of two lines')];
}

export const WAYS_OUT: Readonly<Record<string, WayOut>> = {
  'table for Excel': (application) => table(application, 'excel'),
  'table with commas': (application) => table(application, 'plain'),
  'calendar with names': (application, plan) => calendar(application, plan, true),
  'calendar without': (application, plan) => calendar(application, plan, false),
  report,
  notifications,
  letter,
  'file name': ({ company, role }) =>
    when(!/^[a-z0-9-]{1,60}\.csv$/.test(fileName('nachklang', [company, role], 'csv')), 'no slug'),
};
