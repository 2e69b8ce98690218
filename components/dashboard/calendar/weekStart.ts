import type { Country } from '../../../lib/domain/application';

/** What browsers say about weeks; Firefox says nothing yet (2026-11), and Chromium has it as a method or, before, a value. */
interface WeekLocale {
  getWeekInfo?: () => { firstDay: number };
  weekInfo?: { firstDay: number };
}

/**
 * The weekday that weeks begin with, 1 (Monday) to 7 (Sunday): as in the place that the browser's language names, otherwise
 * in the user's country.
 *
 * @example weekStart('en-US', 'DE') // 7
 */
export function weekStart(language: string, country: Country): number {
  const place = regionOf(language) ?? country;
  const locale = new Intl.Locale('en', { region: place }) as WeekLocale;
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? (place === 'US' ? 7 : 1);
}

function regionOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).region;
  } catch {
    return undefined;
  }
}
