import type { CalendarDate } from '../../lib/domain/application';
import type { TextKey } from '../../lib/messages/text-key';
import type { QuickReading } from '../../lib/quick-line/reading';
import { INTERVIEW_KIND_NAMES } from '../dashboard/interview-kind-names';
import { formatShortDay } from '../shared/format';
import { useText } from '../shared/text';
import { useLanguage } from '../shared/useLanguage';

export interface Chip {
  name: keyof QuickReading;
  label: string;
  value: string;
}

const LABELS: readonly (readonly [keyof QuickReading, TextKey])[] = [
  ['company', 'field_company'],
  ['role', 'field_role'],
  ['interviewer', 'field_interviewer'],
  ['date', 'popup_quick_day'],
  ['time', 'popup_quick_time'],
  ['kind', 'field_kind'],
  ['note', 'popup_quick_note'],
];

/** What was read, in the reader's words; nothing for what wasn't. */
export function useChips(reading: QuickReading | null, today: CalendarDate): Chip[] {
  const t = useText();
  const language = useLanguage();
  if (reading === null) return [];
  const shown = (name: keyof QuickReading): string => {
    if (name === 'date') return reading.date && formatShortDay(reading.date, today, language);
    if (name === 'kind') return reading.kind ? t(INTERVIEW_KIND_NAMES[reading.kind]) : '';
    return reading[name] ?? '';
  };
  return LABELS.map(([name, label]) => ({ name, label: t(label), value: shown(name) })).filter(({ value }) => value);
}
