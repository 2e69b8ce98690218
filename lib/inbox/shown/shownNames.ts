/** What a language calls things in dates, in the form that `plainDate` gives; all from `Intl`. */
export interface ShownNames {
  /** 1 to 12. */
  months: ReadonlyMap<string, number>;
  /** 1 (Monday) to 7. */
  weekdays: ReadonlyMap<string, number>;
  /** "am", "nachm.", "下午": the hours (0 to 23) it is said for. */
  periods: ReadonlyMap<string, ReadonlySet<number>>;
  /** "yesterday": -1. */
  relative: ReadonlyMap<string, number>;
  /** Whether 3/12 is the third month, the third day, or the year comes first. */
  order: 'month' | 'day' | 'year';
}

const DAY = 86_400_000;
const HOUR = 3_600_000;
const MONDAY = Date.UTC(2024, 0, 1);
const FORMS = ['long', 'short'] as const;
const FARTHEST_RELATIVE = 31;
const known = new Map<string, ShownNames | undefined>();

/** The names in a language, or `undefined` where the browser doesn't know it. English is understood beside each. */
export function shownNames(language: string): ShownNames | undefined {
  if (!known.has(language)) known.set(language, make(language));
  return known.get(language);
}

/** Small letters, plain digits and blanks, nothing unseen: `١٠:٠٨ ص` becomes `10:08 ص`. */
export function plainDate(shown: string): string {
  return shown
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .normalize('NFKC')
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

function make(language: string): ShownNames | undefined {
  try {
    if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return undefined;
  } catch {
    return undefined;
  }
  const locales = [language, 'en'];
  return {
    months: new Map(locales.flatMap(monthsIn)),
    weekdays: new Map(locales.flatMap(weekdaysIn)),
    periods: periodsIn(locales),
    relative: new Map(locales.flatMap(relativeIn)),
    order: orderIn(language),
  };
}

function parts(locale: string, options: Intl.DateTimeFormatOptions, time: number): Intl.DateTimeFormatPart[] {
  const format = new Intl.DateTimeFormat(locale, {
    ...options,
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  });
  return format.formatToParts(time);
}

function nameIn(
  locale: string,
  type: 'month' | 'weekday' | 'dayPeriod',
  options: Intl.DateTimeFormatOptions,
  time: number,
) {
  return plainDate(parts(locale, options, time).find((part) => part.type === type)?.value ?? '').replace(/\.$/, '');
}

/** Alone and in a date the forms can differ: "lipiec", "22 lipca". */
function monthsIn(locale: string): [string, number][] {
  const months = Array.from({ length: 12 }, (_, month) => month);
  const names = FORMS.flatMap((month) =>
    [{ month }, { month, day: 'numeric' }, { month, day: 'numeric', year: 'numeric' }].flatMap((options) =>
      months.map((each): [string, number] => [
        nameIn(locale, 'month', options as Intl.DateTimeFormatOptions, Date.UTC(2024, each, 15)),
        each + 1,
      ]),
    ),
  );
  return names.filter(([name]) => /\D/.test(name) && !/\d/.test(name));
}

function weekdaysIn(locale: string): [string, number][] {
  return FORMS.flatMap((weekday) =>
    Array.from({ length: 7 }, (_, day): [string, number] => [
      nameIn(locale, 'weekday', { weekday }, MONDAY + day * DAY),
      day + 1,
    ]),
  );
}

function periodsIn(locales: string[]): Map<string, Set<number>> {
  const periods = new Map<string, Set<number>>();
  const forms: Intl.DateTimeFormatOptions[] = [
    { hour: 'numeric', hour12: true },
    { hour: 'numeric', hour12: true, dayPeriod: 'short' },
  ];
  for (const locale of locales)
    for (const options of forms)
      for (let hour = 0; hour < 24; hour++) {
        const name = nameIn(locale, 'dayPeriod', options, MONDAY + hour * HOUR);
        if (name) periods.set(name, (periods.get(name) ?? new Set()).add(hour));
      }
  return periods;
}

function relativeIn(locale: string): [string, number][] {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return Array.from({ length: FARTHEST_RELATIVE }, (_, days): [string, number] => [
    plainDate(format.format(-days, 'day')),
    -days,
  ]);
}

function orderIn(language: string): ShownNames['order'] {
  const [first] = parts(language, { year: 'numeric', month: 'numeric', day: 'numeric' }, MONDAY).filter(
    ({ type }) => type !== 'literal',
  );
  return first?.type === 'month' || first?.type === 'year' ? first.type : 'day';
}
