import { useMemo, useState } from 'react';
import type { Exchange, ExchangeResult } from '../../../../lib/domain/exchange';
import { type CalendarChoice, presetChoice, presetChoices } from '../../../../lib/exchange/calendar/calendarChoice';
import { type CalendarEntry, calendarEntries } from '../../../../lib/exchange/calendar/calendarEntry';
import { calendarExchange } from '../../../../lib/exchange/calendar/calendarExchange';
import type { FileProblem, FileProblemCode } from '../../../../lib/exchange/incoming';
import { type AppointmentsReading, readAppointments } from '../../../../lib/inbox/readAppointments';
import { useText } from '../../../shared/text';
import type { CalendarImportProps } from './CalendarImport';

const CODES: Readonly<Record<Extract<AppointmentsReading, { ok: false }>['problem'], FileProblemCode>> = {
  'too-large': 'too-large',
  'too-many': 'too-many',
  'not-a-calendar': 'damaged',
  'no-event': 'empty',
  'no-start': 'not-a-date',
};

/** The appointments of a file over the live records, with what the user chooses for each. */
export function useCalendarImport({ file, text, records, moment, tools }: CalendarImportProps) {
  const t = useText();
  const { applications, settings } = records;
  const reading = useMemo(() => readAppointments(text, { zone: moment.zone }), [text, moment]);
  const entries = useMemo(
    () => (reading.ok ? calendarEntries(reading.appointments, applications, settings.country) : []),
    [reading, applications, settings.country],
  );
  const presets = useMemo(() => presetChoices(entries), [entries]);
  const [changed, setChanged] = useState<ReadonlyMap<string, Partial<CalendarChoice>>>(new Map());
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const choiceFor = (entry: CalendarEntry): CalendarChoice => ({
    ...(presets.get(entry.id) ?? presetChoice(entry)),
    ...changed.get(entry.id),
  });
  const choose = (id: string, patch: Partial<CalendarChoice>) =>
    setChanged((before) => new Map(before).set(id, { ...before.get(id), ...patch }));
  const apply = async (): Promise<ExchangeResult | null> => {
    const { country, region } = settings;
    const names = { location: t('import_location'), description: t('import_invitation_text') };
    const place = { file: file.name, now: moment.now, operationId: file.id, country, region, names };
    const choices = new Map(entries.map((entry) => [entry.id, choiceFor(entry)]));
    const made = calendarExchange(applications, entries, choices, place);
    setProblems(made.ok ? [] : made.problems);
    return made.ok ? write(made.exchange) : null;
  };
  const write = (exchange: Exchange) => tools.applyExchange(exchange, t('import_done', exchange.changes.length));
  const unreadable: FileProblem[] = reading.ok
    ? []
    : [{ file: file.name, line: null, field: '', code: CODES[reading.problem] }];
  return { entries, choiceFor, choose, apply, problems: [...unreadable, ...problems] };
}
