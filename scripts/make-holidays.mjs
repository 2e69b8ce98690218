// Writes lib/domain/holiday-data.ts: public holidays of five countries, taken from the package `date-holidays`.
// Run it after an update of that package: node scripts/make-holidays.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';

const FIRST_YEAR = 2024;
const LAST_YEAR = 2040;
const LANGUAGES = { DE: 'de', AT: 'de', CH: 'de', GB: 'en', US: 'en' };
const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
const { version } = JSON.parse(readFileSync(new URL('../node_modules/date-holidays/package.json', import.meta.url)));

/** Region codes with their names, sorted by name. */
function readRegions(country) {
  const language = LANGUAGES[country];
  return Object.entries(new Holidays().getStates(country, language))
    .map(([code, name]) => ({ code, name }))
    .sort((one, other) => one.name.localeCompare(other.name, language));
}

/** Every public holiday of the years, `YYYY-MM-DD`; `''` is the country as a whole. */
function readDates(country, region) {
  const calendar = region ? new Holidays(country, region) : new Holidays(country);
  const days = years.flatMap((year) => calendar.getHolidays(year).filter(({ type }) => type === 'public'));
  return new Set(days.map(({ date }) => date.slice(0, 10)));
}

/** `MMDD` for days that come in every year, `YYMMDD` for the others. */
function shorten(dates) {
  const yearsOfDay = new Map();
  for (const date of dates) yearsOfDay.set(date.slice(5), (yearsOfDay.get(date.slice(5)) ?? 0) + 1);
  const short = dates.map((date) => (yearsOfDay.get(date.slice(5)) === years.length ? date.slice(5) : date.slice(2)));
  return [...new Set(short)].map((date) => date.replaceAll('-', '')).sort();
}

/** Days that the same regions share go into one row: [regions, days], `*` for the country and all its regions. */
function makeRows(country, regions) {
  const regionsOfDate = new Map();
  for (const region of regions)
    for (const date of readDates(country, region))
      regionsOfDate.set(date, [...(regionsOfDate.get(date) ?? []), region]);
  const datesOfRegions = new Map();
  for (const [date, list] of regionsOfDate) {
    const names = list.length === regions.length ? '*' : list.map((region) => region || '-').join(' ');
    datesOfRegions.set(names, [...(datesOfRegions.get(names) ?? []), date]);
  }
  return [...datesOfRegions].map(([names, dates]) => [names, shorten(dates).join(' ')]).sort();
}

const regions = {};
const rows = {};
for (const country of Object.keys(LANGUAGES)) {
  regions[country] = readRegions(country);
  rows[country] = makeRows(country, ['', ...regions[country].map(({ code }) => code)]);
}

const target = new URL('../lib/domain/holiday-data.ts', import.meta.url);
writeFileSync(
  target,
  `// Made by scripts/make-holidays.mjs from date-holidays ${version}; do not edit by hand.
// The days come from https://github.com/commenthol/date-holidays (data/holidays.yaml, by commenthol and contributors, after
// Wikipedia), licensed CC BY-SA 3.0 (http://creativecommons.org/licenses/by-sa/3.0/; its package.json says CC-BY-3.0).
// Only type "public" was kept and the form changed. This file, as a derived table, stands under the same CC BY-SA 3.0.
// biome-ignore-all format: one row per line keeps a change readable

export const FIRST_YEAR = ${FIRST_YEAR};
export const LAST_YEAR = ${LAST_YEAR};

/** Per country: [regions, days]. Regions: \`*\` all and the country itself, \`-\` the country itself. Days: \`MMDD\` each year, \`YYMMDD\` once. */
export const HOLIDAY_ROWS = {
${Object.entries(rows)
  .map(
    ([country, list]) =>
      `  ${country}: [\n${list.map(([names, days]) => `    ['${names}', '${days}'],`).join('\n')}\n  ],`,
  )
  .join('\n')}
} as const;

export const REGION_NAMES = {
${Object.entries(regions)
  .map(
    ([country, list]) =>
      `  ${country}: [\n${list.map(({ code, name }) => `    { code: '${code}', name: '${name}' },`).join('\n')}\n  ],`,
  )
  .join('\n')}
} as const;
`,
);
