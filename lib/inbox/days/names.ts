import { foldWord } from './foldWord';

/** Names of months or weekdays, folded, with their number from 1 (January, Monday). */
export type Names = ReadonlyMap<string, number>;

const FORMS = ['long', 'short'] as const;
/** Any Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/**
 * The names of the months in these locales, as `Intl` knows them: long and short, as they stand in a date and alone.
 *
 * @example monthNames(['de-AT']).get('jaenner') // 1
 */
export function monthNames(locales: string[]): Names {
  const days = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 15));
  const alone = namesOf(locales, days, 'month', (form) => ({ month: form }));
  const inDate = namesOf(locales, days, 'month', (form) => ({ month: form, day: 'numeric', year: 'numeric' }));
  return new Map([...alone, ...inDate].filter(([name]) => /\D/.test(name)));
}

/** The names of the weekdays in these locales, likewise. */
export function weekdayNames(locales: string[]): Names {
  const days = Array.from({ length: 7 }, (_, day) => MONDAY + day * DAY);
  return new Map(namesOf(locales, days, 'weekday', (form) => ({ weekday: form })));
}

function namesOf(
  locales: string[],
  days: number[],
  type: 'month' | 'weekday',
  options: (form: (typeof FORMS)[number]) => Intl.DateTimeFormatOptions,
): [string, number][] {
  return locales.flatMap((locale) =>
    FORMS.flatMap((form) => {
      const format = new Intl.DateTimeFormat(locale, { ...options(form), calendar: 'gregory', timeZone: 'UTC' });
      return days.map((day, n): [string, number] => [nameIn(format, day, type), n + 1]);
    }),
  );
}

function nameIn(format: Intl.DateTimeFormat, day: number, type: 'month' | 'weekday'): string {
  const part = format.formatToParts(day).find((each) => each.type === type)?.value ?? '';
  return foldWord(part).replace(/\.$/, '');
}
