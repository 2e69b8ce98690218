import type { Country, LocalTime } from './application';

export interface Settings {
  /** Whether notifications may name the person and company; off by default, since screens are shared. */
  showNamesInNotifications: boolean;
  /** Local time of day at which reminders come. */
  reminderTime: LocalTime;
  /** Preset for new applications. */
  country: Country;
  region: string;
  /** Rules the user never wants to see again. */
  ignoredRules: string[];
  /** Where "Write now" opens a compose window. */
  mailbox: 'gmail' | 'outlook-live' | 'outlook-office' | 'practice';
  /** The applicant's name, for the end of a letter; `''` leaves it to the mail's signature. */
  ownName: string;
}

export const DEFAULT_SETTINGS: Settings = {
  showNamesInNotifications: false,
  reminderTime: '09:30',
  country: 'DE',
  region: '',
  ignoredRules: [],
  mailbox: 'practice',
  ownName: '',
};
