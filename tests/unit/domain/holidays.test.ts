import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import type { Country } from '../../../lib/domain/application';
import { addDays } from '../../../lib/domain/calendar-date';
import { COUNTRIES, hasHolidayTable, isPublicHoliday, REGIONS } from '../../../lib/domain/holidays';
import { IS_FULL } from '../../runs';

const YEARS = IS_FULL ? [2024, 2033, 2040] : [2033];
const DAYS = YEARS.flatMap((year) => {
  return Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index)).filter((day) =>
    day.startsWith(`${year}`),
  );
});

/** The library's own public holidays of these years. */
function libraryDays(country: Country, region: string): string[] {
  const calendar = region ? new Holidays(country, region) : new Holidays(country);
  const days = YEARS.flatMap((year) => calendar.getHolidays(year).filter(({ type }) => type === 'public'));
  return [...new Set(days.map(({ date }) => date.slice(0, 10)))].sort();
}

describe('Public holidays', () => {
  it.each(COUNTRIES)(
    'of %s and all its regions are those of the library',
    (country) => {
      for (const region of ['', ...REGIONS[country].map(({ code }) => code)]) {
        const ours = DAYS.filter((day) => isPublicHoliday(day, country, region));
        expect(ours, `${country} ${region}`).toEqual(libraryDays(country, region));
      }
    },
    20_000,
  );

  it('differ by region: Epiphany in Bavaria, the second of January in Scotland, Cesar Chavez Day in California', () => {
    expect([isPublicHoliday('2027-01-06', 'DE', 'BY'), isPublicHoliday('2027-01-06', 'DE', '')]).toEqual([true, false]);
    expect([isPublicHoliday('2026-01-02', 'GB', 'SCT'), isPublicHoliday('2026-01-02', 'GB', 'ENG')]).toEqual([
      true,
      false,
    ]);
    expect([isPublicHoliday('2026-03-31', 'US', 'CA'), isPublicHoliday('2026-03-31', 'US', 'NY')]).toEqual([
      true,
      false,
    ]);
  });

  it('fall back to the country for a region, and to none for a country, that nobody knows (H4)', () => {
    expect(isPublicHoliday('2026-10-03', 'DE', 'XX')).toBe(true);
    expect(isPublicHoliday('2026-01-01', 'XX', '')).toBe(false);
    expect(isPublicHoliday('2026-01-01', '__proto__', 'constructor')).toBe(false);
  });

  it('are known beyond the table only where they never move', () => {
    expect([hasHolidayTable('2024-01-01'), hasHolidayTable('2040-12-31'), hasHolidayTable('2041-01-01')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(isPublicHoliday('2041-12-25', 'DE', '')).toBe(true);
    expect(isPublicHoliday('2041-04-22', 'DE', '')).toBe(false);
  });

  it('name the regions for a picker, sorted, each once', () => {
    expect(COUNTRIES.map((country) => [country, REGIONS[country].length])).toEqual([
      ['DE', 16],
      ['AT', 9],
      ['CH', 26],
      ['GB', 5],
      ['US', 51],
    ]);
    expect(REGIONS.DE.find(({ code }) => code === 'BY')?.name).toBe('Bayern');
    expect(REGIONS.GB.find(({ code }) => code === 'SCT')?.name).toBe('Scotland');
  });
});
