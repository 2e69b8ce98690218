import type { Country, LocalTime, MailLanguage } from './application';
import { type BackupState, NO_BACKUP } from './backup-state';
import type { IgnoredHint } from './ignored-hint';
import type { OwnPhrase } from './own-phrase';
import { BESIDE_THE_MAIL, type PanelPlaces } from './panel-place';

export interface Settings {
  /** Whether notifications may name the person and company; off by default, since screens are shared. */
  showNamesInNotifications: boolean;
  /** Local time of day at which reminders come. */
  reminderTime: LocalTime;
  /** Quiet hours, over midnight when they end earlier than they begin; the same time twice means none. */
  quietFrom: LocalTime;
  quietUntil: LocalTime;
  /** Whether reminders also come on weekends and public holidays. */
  remindsOnFreeDays: boolean;
  /** At most so many notifications a day, 1 to 20. */
  mostADay: number;
  /** Preset for new applications. */
  country: Country;
  region: string;
  /** Hints the user doesn't want to see again, the oldest first. */
  ignoredHints: IgnoredHint[];
  /** Words that are marked in mails because the user wants it. */
  ownPhrases: OwnPhrase[];
  /** For mails of which nothing else is set. */
  mailLanguage: MailLanguage;
  /** Where "Write now" opens a compose window. */
  mailbox: 'gmail' | 'outlook-live' | 'outlook-office' | 'practice';
  /** The applicant's name, for the end of a letter; `''` leaves it to the mail's signature. */
  ownName: string;
  /** Whether a mail is compared with what was sent to other companies, by sketches kept on the device. */
  comparesLetters: boolean;
  /** Where the panel stands beside mails, and whether it is folded. */
  panelPlaces: PanelPlaces;
  /** The backups made here, and what is wanted of them. */
  backups: BackupState;
}

/** What a settings form may change; hidden hints, own phrases, the panel's places and backups are changed where they are seen. */
export type SettingsPatch = Partial<Omit<Settings, 'ignoredHints' | 'ownPhrases' | 'panelPlaces' | 'backups'>>;

/** How many notifications a day the user can choose from. */
export const MOST_A_DAY = { least: 1, most: 20 };

export const DEFAULT_SETTINGS: Settings = {
  showNamesInNotifications: false,
  reminderTime: '09:30',
  quietFrom: '20:00',
  quietUntil: '08:00',
  remindsOnFreeDays: false,
  mostADay: 4,
  country: 'DE',
  region: '',
  ignoredHints: [],
  ownPhrases: [],
  mailLanguage: 'auto',
  mailbox: 'practice',
  ownName: '',
  comparesLetters: true,
  panelPlaces: { gmail: BESIDE_THE_MAIL, outlook: BESIDE_THE_MAIL, practice: BESIDE_THE_MAIL },
  backups: NO_BACKUP,
};
