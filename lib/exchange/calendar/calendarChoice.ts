import type { LocalTime } from '../../domain/application';
import { isAboutInterview } from '../../inbox/isAboutInterview';
import type { CalendarEntry } from './calendarEntry';

/** `add`: a new interview · `move`: the known one as the file has it now · `remove`: the known one goes · `skip`: nothing. */
export type CalendarAction = 'add' | 'move' | 'remove' | 'skip';

/** What the user wants done about one appointment. */
export interface CalendarChoice {
  action: CalendarAction;
  /** The application it belongs to; `''` makes a new one of company and role. */
  applicationId: string;
  company: string;
  role: string;
  /** Of an appointment for a whole day. */
  time: LocalTime;
}

/** Where a file names none. */
const MORNING: LocalTime = '09:00';

/** What is done unless the user says otherwise. Nothing is taken away unasked. */
export function presetChoice({ verdict, hints, known, candidates, appointment }: CalendarEntry): CalendarChoice {
  const [first] = candidates;
  const actions = {
    new: 'add',
    moved: 'move',
    same: 'skip',
    older: 'skip',
    'called-off': 'skip',
    'unknown-called-off': 'skip',
  } as const;
  return {
    action: actions[verdict],
    applicationId: known?.application.id ?? first?.application.id ?? '',
    company: hints.company,
    role: hints.role,
    time: appointment.start?.time || MORNING,
  };
}

/** What can be chosen, the preset first. */
export function possibleActions({ verdict }: CalendarEntry): readonly CalendarAction[] {
  if (verdict === 'new') return ['add', 'skip'];
  if (verdict === 'moved') return ['move', 'skip'];
  if (verdict === 'called-off') return ['skip', 'remove'];
  return ['skip'];
}

/** In a whole calendar only what speaks of an interview is taken unasked. */
const FEW = 5;

/** The presets of all appointments of a file, by the id of their entry. */
export function presetChoices(entries: readonly CalendarEntry[]): Map<string, CalendarChoice> {
  const isWhole = entries.length > FEW;
  return new Map(
    entries.map((entry) => {
      const { summary, description } = entry.appointment;
      const preset = presetChoice(entry);
      const isTaken = preset.action !== 'add' || !isWhole || isAboutInterview({ subject: summary, text: description });
      return [entry.id, isTaken ? preset : { ...preset, action: 'skip' }];
    }),
  );
}
