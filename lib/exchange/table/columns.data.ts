import type {
  Answer,
  Application,
  CalendarOrigin,
  Contact,
  Detail,
  FollowUpRecord,
  Interview,
  InterviewNotes,
  Lesson,
  MailLanguage,
  SentLetter,
  Stage,
} from '../../domain/application';
import { LIMITS } from '../../domain/transitions/limits';
import { choiceOf, dateCell, flagOf, instantCell, moodCell, numberCell, orElse, textOf, timeCell } from './codec';
import { type Column, columnsOf } from './column';
import { listOf } from './listCell';
import {
  CHANNELS,
  FORMS_OF_ADDRESS,
  INTERVIEW_KINDS,
  LANGUAGES,
  LESSON_AXES,
  MAIL_LANGUAGES,
  STAGES,
  STEP_KINDS,
  STEP_STATES,
  TERMS,
  YES_NO,
} from './words.data';

/** An application as cells; these stand on each of its rows. */
export interface ApplicationCells extends Pick<Application, 'id' | 'company' | 'role' | 'country' | 'region'> {
  stage: Stage['name'];
  /** `''` while it waits. */
  stageOn: string;
  stageReason: string;
}

/** An interview as cells; `present` are numbers of people, such as `1, 2`. */
export interface InterviewCells extends Omit<Interview, 'notes' | 'contactIds' | 'calendar'>, InterviewNotes {
  present: string;
  /** One at most. */
  calendar: CalendarOrigin[];
}

type LetterCells = Omit<SentLetter, 'contactIds' | 'sketch'> & { to: string };

/** What an application has once, so only its first row holds it. */
export interface OnceCells extends Pick<Application, 'answers' | 'followUps' | 'lessons' | 'createdAt' | 'updatedAt'> {
  letters: LetterCells[];
  details: Detail[];
  mailLanguage: MailLanguage | '';
}

const COUNTRIES = {
  DE: { en: 'DE', de: 'DE' },
  AT: { en: 'AT', de: 'AT' },
  CH: { en: 'CH', de: 'CH' },
  GB: { en: 'GB', de: 'GB' },
  US: { en: 'US', de: 'US' },
};
const name = textOf(LIMITS.name);
const note = textOf(LIMITS.notes, 'lines');
const id = textOf(LIMITS.id);
const key = textOf(2 * LIMITS.id);
const dateOrNone = orElse(dateCell, null);

const application = columnsOf<ApplicationCells>();
export const APPLICATION_COLUMNS: readonly Column<ApplicationCells>[] = [
  application('company', 'Company', 'Unternehmen', name),
  application('role', 'Role', 'Stelle', name),
  application('country', 'Country', 'Land', choiceOf(COUNTRIES)),
  application('region', 'Region', 'Region', textOf(LIMITS.region)),
  application('stage', 'Status', 'Stand', choiceOf(STAGES)),
  application('stageOn', 'Status since', 'Stand seit', orElse(dateCell, '')),
  application('stageReason', 'Reason', 'Grund', textOf(LIMITS.reason, 'lines')),
];

const origin = columnsOf<CalendarOrigin>();
const CALENDAR_FIELDS = [
  origin('uid', 'UID', 'UID', textOf(LIMITS.calendarUid)),
  origin('sequence', 'Version', 'Fassung', numberCell),
  origin('stamp', 'Of', 'Vom', instantCell),
];

const interview = columnsOf<InterviewCells>();
export const INTERVIEW_COLUMNS: readonly Column<InterviewCells>[] = [
  interview('date', 'Interview on', 'Gespräch am', dateCell),
  interview('time', 'Time', 'Uhrzeit', timeCell),
  interview('zone', 'Time zone', 'Zeitzone', textOf(LIMITS.zone)),
  interview('kind', 'Kind of interview', 'Art des Gesprächs', choiceOf(INTERVIEW_KINDS)),
  interview('present', 'Interviewers', 'Gesprächspartner', textOf(LIMITS.name)),
  interview('promisedBy', 'Answer promised by', 'Antwort zugesagt bis', dateOrNone),
  interview('stayedWithMe', 'What stayed with me', 'Im Gedächtnis geblieben', note),
  interview('impressedMe', 'What impressed me', 'Was mich beeindruckt hat', note),
  interview('openQuestions', 'Questions left open', 'Offene Fragen', note),
  interview('answerBetter', 'What I would answer better', 'Was ich besser beantworten würde', note),
  interview('mood', 'How it felt (1 to 5)', 'Gefühl (1 bis 5)', orElse(moodCell, null)),
  interview('calendar', 'Appointment', 'Kalendereintrag', listOf(CALENDAR_FIELDS)),
  interview('id', 'Interview ID', 'Gesprächs-ID', id),
];

const contact = columnsOf<Contact>();
/** Once for every person, with `Person 1: ` and so on before the name. */
export const CONTACT_COLUMNS: readonly Column<Contact>[] = [
  contact('formOfAddress', 'form of address', 'Anrede', choiceOf(FORMS_OF_ADDRESS)),
  contact('title', 'title', 'Titel', textOf(LIMITS.title)),
  contact('firstName', 'first name', 'Vorname', name),
  contact('lastName', 'last name', 'Nachname', name),
  contact('email', 'e-mail', 'E-Mail', textOf(LIMITS.email)),
  contact('phone', 'phone', 'Telefon', textOf(LIMITS.phone)),
  contact('terms', 'terms', 'Umgang', choiceOf(TERMS)),
  contact('language', 'language', 'Sprache', choiceOf(LANGUAGES)),
  contact('country', 'country', 'Land', choiceOf(COUNTRIES)),
  contact('id', 'ID', 'ID', id),
];

const step = columnsOf<FollowUpRecord>();
const STEP_FIELDS = [
  step('kind', 'Step', 'Schritt', choiceOf(STEP_KINDS)),
  step('status', 'State', 'Stand', choiceOf(STEP_STATES)),
  step('on', 'On', 'Am', dateOrNone),
  step('channel', 'By', 'Per', orElse(choiceOf(CHANNELS), null)),
  step('reason', 'Reason', 'Grund', textOf(LIMITS.reason, 'lines')),
  step('snoozedUntil', 'Put off until', 'Verschoben bis', dateOrNone),
  step('callAt', 'Call at', 'Anruf um', orElse(choiceOrTime(), null)),
  step('snoozes', 'Times put off', 'Wie oft verschoben', numberCell),
  step('at', 'Noted at', 'Notiert um', orElse(instantCell, null)),
  step('key', 'Key', 'Schlüssel', key),
];

const answer = columnsOf<Answer>();
const ANSWER_FIELDS = [
  answer('on', 'On', 'Am', dateCell),
  answer('promisedBy', 'Promised by', 'Zugesagt bis', dateOrNone),
];

const letter = columnsOf<LetterCells>();
const LETTER_FIELDS = [
  letter('on', 'On', 'Am', dateCell),
  letter('kind', 'For', 'Für', orElse(choiceOf(STEP_KINDS), null)),
  letter('to', 'To', 'An', textOf(LIMITS.name)),
  letter('words', 'Words', 'Wörter', numberCell),
  letter('key', 'Key', 'Schlüssel', key),
  letter('operationId', 'ID', 'ID', id),
];

const lesson = columnsOf<Lesson>();
const LESSON_FIELDS = [
  lesson('on', 'On', 'Am', dateCell),
  lesson('axis', 'About', 'Worum', choiceOf(LESSON_AXES)),
  lesson('heard', 'Heard', 'Gehört', textOf(LIMITS.lesson, 'lines')),
  lesson('next', 'Next time', 'Nächstes Mal', textOf(LIMITS.lesson, 'lines')),
  lesson('isPractised', 'Practised', 'Geübt', flagOf(YES_NO)),
  lesson('id', 'ID', 'ID', id),
];
/** Tables from before 2026-12 end without it. */
const LATER_LESSON_FIELDS = [lesson('practisedOn', 'Practised on', 'Geübt am', orElse(dateCell, null))];

const detail = columnsOf<Detail>();
const DETAIL_FIELDS = [
  detail('name', 'Name', 'Name', textOf(LIMITS.detailName)),
  detail('text', 'Text', 'Text', textOf(LIMITS.detail, 'lines')),
];

const once = columnsOf<OnceCells>();
export const ONCE_COLUMNS: readonly Column<OnceCells>[] = [
  once('followUps', 'Steps', 'Schritte', listOf(STEP_FIELDS)),
  once('answers', 'Answers', 'Antworten', listOf(ANSWER_FIELDS)),
  once('letters', 'Letters', 'Schreiben', listOf(LETTER_FIELDS)),
  once('lessons', 'Lessons', 'Für das nächste Mal', listOf(LESSON_FIELDS, LATER_LESSON_FIELDS)),
  once('details', 'Other details', 'Weitere Angaben', listOf(DETAIL_FIELDS)),
  once('mailLanguage', 'Language of mails', 'Sprache der Mails', orElse(choiceOf(MAIL_LANGUAGES), '')),
  once('createdAt', 'Created at', 'Angelegt am', instantCell),
  once('updatedAt', 'Changed at', 'Geändert am', instantCell),
];

/** By this column a table of ours is known again. */
export const ID_COLUMN: Column<ApplicationCells> = application('id', 'Nachklang ID', 'Nachklang-ID', id);

/** A call of any time of its day has a word of its own, since an empty field says that none is agreed. */
function choiceOrTime() {
  const anyTime = choiceOf({ any: { en: 'any time', de: 'irgendwann' } });
  return {
    write: (value: string, language: 'de' | 'en') => (value === '' ? anyTime.write('any', language) : value),
    read: (text: string) => ('value' in anyTime.read(text) ? { value: '' } : timeCell.read(text)),
  };
}
