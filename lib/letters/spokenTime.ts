import type { LocalTime } from '../domain/application';
import type { LetterLocale } from './letterLocale';

/**
 * A time of day as it reads in a letter: `14 Uhr`, `14:30 Uhr`, in Switzerland `14.30 Uhr`, in Britain `2:30 pm`, in America `2:30 p.m.` `''` for what is no time.
 */
export function spokenTime(time: LocalTime | '', locale: LetterLocale): string {
  const [, hours = '', minutes = ''] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  const hour = Number(hours);
  if (hours === '' || hour > 23 || Number(minutes) > 59) return '';
  const mark = locale === 'de-CH' ? '.' : ':';
  if (locale.startsWith('de')) return minutes === '00' ? `${hour} Uhr` : `${hour}${mark}${minutes} Uhr`;
  const spoken = `${hour % 12 || 12}${minutes === '00' ? '' : `:${minutes}`}`;
  const half = hour < 12 ? 'a' : 'p';
  return locale === 'en-US' ? `${spoken} ${half}.m.` : `${spoken} ${half}m`;
}
