import { addHints, hintsOfRules, readHints } from '../domain/ignored-hint';
import { DEFAULT_SETTINGS, type Settings } from '../domain/settings';

const LANGUAGES: readonly unknown[] = ['de', 'en', 'auto'] satisfies Settings['mailLanguage'][];

type Readers = { [Name in keyof Settings]?: (given: Record<string, unknown>) => Settings[Name] | undefined };

/** Where the type alone says too little. */
const READERS: Readers = {
  // Until 2026-11 settings held the names of rules that were hidden everywhere.
  ignoredHints: (given) => addHints(hintsOfRules(given.ignoredRules), readHints(given.ignoredHints)),
  mailLanguage: ({ mailLanguage }) =>
    LANGUAGES.includes(mailLanguage) ? (mailLanguage as Settings['mailLanguage']) : undefined,
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
