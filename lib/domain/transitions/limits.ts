/** The most that one application may hold. Commands refuse more, and records that hold more are not read back. */
export const LIMITS = {
  name: 200,
  title: 100,
  phone: 50,
  email: 254,
  notes: 5_000,
  reason: 500,
  id: 100,
  zone: 64,
  region: 3,
  contacts: 20,
  interviews: 50,
  followUps: 500,
  answers: 200,
  settledMails: 200,
  letters: 40,
  /** Words and numbers of one letter's sketch. */
  letterWords: 20_000,
  sketch: 9,
  lessons: 100,
  lesson: 2_000,
  /** Columns of an imported table that are kept as they are. */
  details: 50,
  detailName: 100,
  detail: 5_000,
  calendarUid: 500,
  history: 2_000,
} as const;
