/** Words for hours as they are said: "halb drei", "quarter to three". */
export const HOURS: Readonly<Record<string, number>> = {
  eins: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

/** Monday is 1. Longer forms that chrono 2.10 doesn't know ("tues") stand here too. */
export const WEEKDAYS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'montag mo monday mon',
    'dienstag di tuesday tue tues',
    'mittwoch mi wednesday wed weds',
    'donnerstag do thursday thu thur thurs',
    'freitag fr friday fri',
    'samstag sonnabend sa saturday sat',
    'sonntag so sunday sun',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
);

/** A part of the day without a clock time, at the hour people mean by it. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
  früh: '08:00',
  morning: '10:00',
  vormittag: '10:00',
  vormittags: '10:00',
  mittag: '12:00',
  mittags: '12:00',
  noon: '12:00',
  midday: '12:00',
  lunchtime: '12:00',
  nachmittag: '15:00',
  nachmittags: '15:00',
  afternoon: '15:00',
  abend: '18:00',
  abends: '18:00',
  evening: '18:00',
};

export const DAYS_AWAY: Readonly<Record<string, number>> = { heute: 0, gestern: -1, vorgestern: -2, morgen: 1 };
