import type {
  Channel,
  FollowUpKind,
  FollowUpRecord,
  FormOfAddress,
  InterviewKind,
  Language,
  LessonAxis,
  MailLanguage,
  Stage,
  Terms,
} from '../../domain/application';

/** What a choice is called in a table, in both languages: a table is read back whatever language it was written in. */
export type Words<Choice extends string> = Readonly<Record<Choice, Readonly<Record<Language, string>>>>;

export const STAGES: Words<Stage['name']> = {
  waiting: { en: 'waiting', de: 'wartet auf Antwort' },
  offered: { en: 'oral offer', de: 'mündliche Zusage' },
  rejected: { en: 'rejected', de: 'Absage' },
  signed: { en: 'contract signed', de: 'Vertrag unterschrieben' },
  closed: { en: 'closed', de: 'abgeschlossen' },
};

export const INTERVIEW_KINDS: Words<InterviewKind> = {
  phone: { en: 'phone', de: 'Telefon' },
  video: { en: 'video', de: 'Video' },
  'on-site': { en: 'on site', de: 'vor Ort' },
  'trial-day': { en: 'trial day', de: 'Probearbeiten' },
  assessment: { en: 'assessment centre', de: 'Assessment-Center' },
  other: { en: 'other', de: 'Sonstiges' },
};

export const FORMS_OF_ADDRESS: Words<FormOfAddress> = {
  ms: { en: 'Ms', de: 'Frau' },
  mr: { en: 'Mr', de: 'Herr' },
  neutral: { en: 'none', de: 'keine' },
};

export const TERMS: Words<Terms> = {
  formal: { en: 'last name', de: 'Sie' },
  informal: { en: 'first name', de: 'du' },
};

export const LANGUAGES: Words<Language> = {
  de: { en: 'German', de: 'Deutsch' },
  en: { en: 'English', de: 'Englisch' },
};

export const MAIL_LANGUAGES: Words<MailLanguage> = { ...LANGUAGES, auto: { en: 'automatic', de: 'automatisch' } };

export const STEP_KINDS: Words<FollowUpKind> = {
  'thank-you': { en: 'thank-you note', de: 'Dankschreiben' },
  'status-enquiry': { en: 'status enquiry', de: 'Nachfrage' },
  'feedback-request': { en: 'request for feedback', de: 'Bitte um Feedback' },
  'stay-in-touch': { en: 'staying in touch', de: 'Kontakt halten' },
  'contract-check': { en: 'contract check', de: 'Blick auf den Vertrag' },
  review: { en: 'look back', de: 'Rückblick' },
};

export const STEP_STATES: Words<FollowUpRecord['status']> = {
  open: { en: 'open', de: 'offen' },
  done: { en: 'done', de: 'erledigt' },
  skipped: { en: 'left out', de: 'ausgelassen' },
};

export const CHANNELS: Words<Channel> = {
  mail: { en: 'e-mail', de: 'E-Mail' },
  phone: { en: 'phone', de: 'Telefon' },
};

export const LESSON_AXES: Words<LessonAxis> = {
  qualification: { en: 'qualification', de: 'Qualifikation' },
  appearance: { en: 'appearance', de: 'Auftreten' },
  other: { en: 'other', de: 'Sonstiges' },
  unknown: { en: 'unknown', de: 'unbekannt' },
};

export const YES_NO: Words<'yes' | 'no'> = { yes: { en: 'yes', de: 'ja' }, no: { en: 'no', de: 'nein' } };
