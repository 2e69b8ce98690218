import { describe, expect, it } from 'vitest';
import { readShownDate } from '../../../lib/inbox/readShownDate';

const TODAY = '2026-11-26';
const LANGUAGES = ['en-US', 'en-GB', 'de', 'fr', 'es', 'it', 'pl', 'nl', 'pt-BR', 'tr', 'ja', 'ar', 'zh'];
const STYLES: Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full', timeStyle: 'short' },
  { dateStyle: 'long', timeStyle: 'short' },
  { dateStyle: 'medium', timeStyle: 'short' },
  { dateStyle: 'short', timeStyle: 'short' },
  { weekday: 'short', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' },
  {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hour12: true,
  },
  { month: 'short', day: 'numeric', hour: 'numeric', minute: 'numeric' },
  { month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', hour12: true },
];
const MOMENTS = ['2026-11-26T10:08', '2026-07-22T22:19', '2026-03-01T00:05', '2026-02-03T12:30', '2026-10-12T17:45'];

describe('The date that a mail page shows', () => {
  it.each([
    ['Jul 22, 2026, 10:19 PM', 'en-US', '2026-07-22', '22:19'],
    ['Thu, Nov 26, 2026 at 10:19 AM', 'en-US', '2026-11-26', '10:19'],
    ['22. Juli 2026 um 22:19', 'de', '2026-07-22', '22:19'],
    ['Mi 22.07.2026 22:19', 'de', '2026-07-22', '22:19'],
    ['2016年5月4日 上午10:08', 'zh-CN', '2016-05-04', '10:08'],
    ['2016年5月4日 下午10:08', 'zh', '2016-05-04', '22:08'],
    ['10:19 AM (2 hours ago)', 'en-US', '2026-11-26', '10:19'],
    ['10:19 (vor 2 Stunden)', 'de', '2026-11-26', '10:19'],
    ['Nov 20, 2026, 9:05 AM (6 days ago)', 'en', '2026-11-20', '09:05'],
    ['Gestern, 14:03', 'de', '2026-11-25', '14:03'],
    ['Yesterday 2:03 PM', 'en-GB', '2026-11-25', '14:03'],
    ['Hier à 14:03', 'fr', '2026-11-25', '14:03'],
    ['Mo 14:03', 'de', '2026-11-23', '14:03'],
    ['Wednesday 2:03 PM', 'en-US', '2026-11-25', '14:03'],
    ['Do., 26. Nov., 10:19', 'de', '2026-11-26', '10:19'],
    ['3/12/2026 10:00', 'en-GB', '2026-12-03', '10:00'],
    ['3/12/2026 10:00 AM', 'en-US', '2026-03-12', '10:00'],
    ['22/7/2026', 'en-US', '2026-07-22', ''],
    ['Dec 24', 'en-US', '2025-12-24', ''],
    ['24.12.', 'de', '2025-12-24', ''],
    ['24.12.25', 'de', '2025-12-24', ''],
    ['22 lip 2026, 22:19', 'pl', '2026-07-22', '22:19'],
    ['śr., 22.07.2026 22:19', 'pl', '2026-07-22', '22:19'],
    ['qua., 22 de jul. de 2026, 22:19', 'pt-BR', '2026-07-22', '22:19'],
    ['2026/07/22 (水) 22:19', 'ja', '2026-07-22', '22:19'],
    ['昨日 14:03', 'ja', '2026-11-25', '14:03'],
    ['22 Tem 2026 Çar 22:19', 'tr', '2026-07-22', '22:19'],
    ['٢٢ يوليو ٢٠٢٦، ١٠:١٩ م', 'ar', '2026-07-22', '22:19'],
    ['12:05 AM', 'en-US', '2026-11-26', '00:05'],
    ['12:05 p. m.', 'es', '2026-11-26', '12:05'],
    ['2026-07-22 22:19', 'nl', '2026-07-22', '22:19'],
  ])('reads %s in %s', (shown, language, on, time) => {
    expect(readShownDate(shown, language, TODAY)).toEqual({ on, time });
  });

  it.each(LANGUAGES)('is read as the browser itself writes it in %s, in every style', (language) => {
    for (const style of STYLES)
      for (const moment of MOMENTS) {
        const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC', calendar: 'gregory' });
        const shown = format.format(new Date(`${moment}Z`));
        const [on = '', time = ''] = moment.split('T');
        expect({ shown, ...readShownDate(shown, language, TODAY) }).toEqual({ shown, on, time });
      }
  });

  it.each(LANGUAGES)('may be "yesterday" and a weekday in %s', (language) => {
    const yesterday = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-1, 'day');
    expect(readShownDate(`${yesterday} 14:03`, language, TODAY)).toEqual({ on: '2026-11-25', time: '14:03' });
    for (const form of ['long', 'short'] as const) {
      const monday = new Intl.DateTimeFormat(language, { weekday: form, timeZone: 'UTC' }).format(
        Date.UTC(2026, 10, 23),
      );
      expect(readShownDate(`${monday} 14:03`, language, TODAY)).toEqual({ on: '2026-11-23', time: '14:03' });
    }
  });

  it.each(['', 'Entwurf', 'Snoozed', '2026', '99.99.2026', '31.02.2026', '25:61', 'x'.repeat(5000), '\ud800'])(
    'stays unknown in %j',
    (shown) => {
      expect(readShownDate(shown, 'de', TODAY)).toBeUndefined();
    },
  );

  it('stays unknown in a language that there is not', () => {
    expect(readShownDate('22.07.2026', 'not a language', TODAY)).toBeUndefined();
    expect(readShownDate('22.07.2026', '', TODAY)).toBeUndefined();
  });
});
