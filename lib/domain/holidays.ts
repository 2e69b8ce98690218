import type { CalendarDate, Country } from './application';
import type { HolidayCalendar } from './follow-ups/follow-up';
import { FIRST_YEAR, HOLIDAY_ROWS, LAST_YEAR, REGION_NAMES } from './holiday-data';

export interface Region {
  /** ISO 3166-2 part after the hyphen. */
  code: string;
  name: string;
}

/** The regions of each country by name, for pickers; German names for DE, AT, CH, English ones for GB, US. */
export const REGIONS: Record<Country, readonly Region[]> = REGION_NAMES;

/** The countries whose holidays are known. */
export const COUNTRIES = Object.keys(REGION_NAMES) as readonly Country[];

const WHOLE_COUNTRY = '-';
/** Per country and region: `MM-DD` for days of every year and `YYYY-MM-DD` for the others. */
const daysByPlace = new Map<string, ReadonlySet<string>>();

/**
 * Whether `date` is a public holiday (bank holidays in GB count) in the country and region (R18–R22: nothing is due then).
 * An unknown region counts as the whole country, an unknown country has no holidays. Source: the table in holiday-data,
 * 2024 to 2040; outside these years only days that fall on the same date every year are known.
 *
 * @example isPublicHoliday('2027-01-06', 'DE', 'BY') // true
 */
export const isPublicHoliday: HolidayCalendar = (date, country, region) => {
  const days = daysOf(country, region);
  return days.has(date) || days.has(date.slice(5));
};

/**
 * Whether the table knows the moving holidays of the day's year.
 *
 * @example hasHolidayTable('2041-01-01') // false
 */
export function hasHolidayTable(date: CalendarDate): boolean {
  const year = Number(date.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function daysOf(country: string, region: string): ReadonlySet<string> {
  const place = `${country}-${region}`;
  const known = daysByPlace.get(place);
  if (known) return known;
  if (!isCountry(country)) return new Set();
  const code = REGIONS[country].some((one) => one.code === region) ? region : WHOLE_COUNTRY;
  const days = readDays(country, code);
  if (code !== WHOLE_COUNTRY || region === '') daysByPlace.set(place, days);
  return days;
}

function isCountry(value: string): value is Country {
  return Object.hasOwn(REGION_NAMES, value);
}

function readDays(country: Country, code: string): ReadonlySet<string> {
  const days = new Set<string>();
  for (const [regions, list] of HOLIDAY_ROWS[country]) {
    if (regions !== '*' && !regions.split(' ').includes(code)) continue;
    for (const day of list.split(' ')) days.add(lengthen(day));
  }
  return days;
}

function lengthen(day: string): string {
  const [year, rest] = day.length === 6 ? [`20${day.slice(0, 2)}-`, day.slice(2)] : ['', day];
  return `${year}${rest.slice(0, 2)}-${rest.slice(2)}`;
}
