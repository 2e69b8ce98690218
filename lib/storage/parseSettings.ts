import { readBackupState } from '../domain/backup-state';
import { isLocalTime } from '../domain/calendar-date';
import { addHints, hintsOfRules, readHints } from '../domain/ignored-hint';
import { readOwnPhrases } from '../domain/own-phrase';
import { readPanelPlaces } from '../domain/panel-place';
import { DEFAULT_SETTINGS, MOST_A_DAY, type Settings } from '../domain/settings';

const LANGUAGES: readonly unknown[] = ['de', 'en', 'auto'] satisfies Settings['mailLanguage'][];

type Readers = { [Name in keyof Settings]?: (given: Record<string, unknown>) => Settings[Name] | undefined };

const readTime = (value: unknown) => (isLocalTime(value) ? value : undefined);

function readMostADay({ mostADay }: Record<string, unknown>): number | undefined {
  const isFit =
    Number.isInteger(mostADay) && Number(mostADay) >= MOST_A_DAY.least && Number(mostADay) <= MOST_A_DAY.most;
  return isFit ? Number(mostADay) : undefined;
}

/** Where the type alone says too little. */
const READERS: Readers = {
  // Until 2026-11 settings held the names of rules that were hidden everywhere.
  ignoredHints: (given) => addHints(hintsOfRules(given.ignoredRules), readHints(given.ignoredHints)),
  // Settings from before 2026-12 had none.
  ownPhrases: ({ ownPhrases }) => readOwnPhrases(ownPhrases),
  mailLanguage: ({ mailLanguage }) =>
    LANGUAGES.includes(mailLanguage) ? (mailLanguage as Settings['mailLanguage']) : undefined,
  reminderTime: (given) => readTime(given.reminderTime),
  quietFrom: (given) => readTime(given.quietFrom),
  quietUntil: (given) => readTime(given.quietUntil),
  mostADay: readMostADay,
  // Settings from before 2026-12 had none.
  panelPlaces: ({ panelPlaces }) => readPanelPlaces(panelPlaces),
  backups: ({ backups }) => readBackupState(backups),
};

function readOwn(given: Record<string, unknown>, name: keyof Settings): unknown {
  const model = DEFAULT_SETTINGS[name];
  const value = Object.hasOwn(given, name) ? given[name] : undefined;
  if (READERS[name]) return READERS[name](given) ?? model;
  return typeof value === typeof model ? value : model;
}

/** Settings from anywhere: what is missing or of another type takes its default; what an older build kept is carried over. */
export function parseSettings(value: unknown): Settings {
  const given = { ...Object(value) } as Record<string, unknown>;
  const names = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  return Object.fromEntries(names.map((name) => [name, readOwn(given, name)])) as unknown as Settings;
}
