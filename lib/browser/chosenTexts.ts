import type { Language } from '../domain/application';
import { native } from './native';

/** The language that the user has chosen instead of the browser's, with all its texts. */
export interface ChosenTexts {
  language: Language;
  /** Of the extension that kept them. */
  version: string;
  texts: Readonly<Record<string, string>>;
}

/** In `storage.local`, which pages, frames, worker and mail scripts alike can read; nothing stands there unless a language was chosen. */
const NAME = 'interface-texts';

let chosen: ChosenTexts | null = null;
let read: Promise<void> | undefined;

export const chosenTexts = (): ChosenTexts['texts'] | undefined => chosen?.texts;

/** `null`: the browser's. */
export const chosenLanguage = (): Language | null => chosen?.language ?? null;

function asChosen(value: unknown): ChosenTexts | null {
  const { language, texts, version } = Object(value) as Partial<ChosenTexts>;
  const isKnown = (language === 'de' || language === 'en') && typeof texts === 'object' && texts !== null;
  return isKnown ? { language, texts, version: String(version) } : null;
}

/** In a script that an update left behind there is no storage: that is a rejection too. */
async function readKept(): Promise<ChosenTexts | null> {
  return asChosen((await native.storage.local.get(NAME))[NAME]);
}

/** Once per context; where the storage can't be read, the browser's language stands. */
export function readChosenTexts(): Promise<void> {
  read ??= readKept().then(
    (found) => {
      chosen = found;
    },
    () => {},
  );
  return read;
}

/** Calls back whenever another language was chosen, in whichever page; returns how to stop. */
export function watchChosenTexts(changed: () => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local' || !(NAME in changes)) return;
    chosen = asChosen(changes[NAME]?.newValue);
    changed();
  };
  native.storage.onChanged.addListener(listen);
  return () => native.storage.onChanged.removeListener(listen);
}

/** Whether the texts that are kept came with another version than this: new ones are missing among them. */
export function areTextsOld(): boolean {
  return chosen !== null && chosen.version !== native.runtime.getManifest().version;
}

/** Keeps the choice for every context; `null` goes back to the browser's language. */
export async function keepChosenTexts(wanted: Omit<ChosenTexts, 'version'> | null): Promise<void> {
  if (wanted === null) return native.storage.local.remove(NAME);
  await native.storage.local.set({ [NAME]: { ...wanted, version: native.runtime.getManifest().version } });
}
