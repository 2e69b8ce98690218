import type { Country, LocalTime, MailLanguage } from './application';
import type { IgnoredHint } from './ignored-hint';

export interface Settings {
  /** Whether notifications may name the person and company; off by default, since screens are shared. */
  showNamesInNotifications: boolean;
  /** Local time of day at which reminders come. */
  reminderTime: LocalTime;
  /** Preset for new applications. */
  country: Country;
  region: string;
  /** Hints the user doesn't want to see again, the oldest first. */
  ignoredHints: IgnoredHint[];
  /** For mails of which nothing else is set. */
  mailLanguage: MailLanguage;
  /** Where "Write now" opens a compose window. */
  mailbox: 'gmail' | 'outlook-live' | 'outlook-office' | 'practice';
  /** The applicant's name, for the end of a letter; `''` leaves it to the mail's signature. */
  ownName: string;
  /** Whether a mail is compared with what was sent to other companies, by sketches kept on the device. */
  comparesLetters: boolean;
}

/** What a settings form may change; hidden hints are added and taken out one by one. */
export type SettingsPatch = Partial<Omit<Settings, 'ignoredHints'>>;

export const DEFAULT_SETTINGS: Settings = {
  showNamesInNotifications: false,
  reminderTime: '09:30',
  country: 'DE',
  region: '',
  ignoredHints: [],
  mailLanguage: 'auto',
  mailbox: 'practice',
  ownName: '',
  comparesLetters: true,
};
