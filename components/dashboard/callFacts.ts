import type { Application, Channel, Contact, FollowUpRecord, InterviewNotes } from '../../lib/domain/application';
import type { LetterRequest } from '../../lib/letters/letter';
import type { TextKey, Translate } from '../../lib/messages/text-key';
import { formatDay } from '../shared/formatDay';
import { KIND_NAMES } from '../shared/kind-names';
import { INTERVIEW_KIND_NAMES } from './interview-kind-names';
import { personName } from './personName';

/** Something to have before one's eyes while one speaks. */
export interface CallFact {
  label: TextKey;
  /** One or several lines. */
  lines: string[];
  /** The user's own words. */
  isNote?: boolean;
}

interface Reader {
  t: Translate;
  /** A day in the language of the interface. */
  day: (date: string) => string;
}

const NOTES: readonly { field: keyof InterviewNotes; label: TextKey }[] = [
  { field: 'stayedWithMe', label: 'field_stayed_with_me' },
  { field: 'impressedMe', label: 'field_impressed_me' },
  { field: 'openQuestions', label: 'field_open_questions' },
  { field: 'answerBetter', label: 'field_answer_better' },
];
const BY: Readonly<Record<Channel, TextKey>> = { mail: 'call_by_mail', phone: 'call_by_phone' };

/** The interview and what came of it, as labelled lines; what is unknown is left out. */
export function callFacts(application: Application, request: LetterRequest, t: Translate): CallFact[] {
  const language = t('interface_language') === 'de' ? 'de' : 'en';
  const reader: Reader = { t, day: (date) => formatDay(date, language, request.today) };
  const { contact, interview, company, role } = request;
  const others = application.contacts.filter(({ id }) => id !== contact.id && interview.contactIds.includes(id));
  const promised = promisedBy(application, request);
  const facts: CallFact[] = [
    { label: 'field_interviewer', lines: [personLine(contact, t)] },
    { label: 'field_role', lines: [`${role}, ${company}`] },
    {
      label: 'call_fact_interview',
      lines: [`${reader.day(interview.date)}, ${interview.time}, ${t(INTERVIEW_KIND_NAMES[interview.kind])}`],
    },
    { label: 'call_fact_others', lines: [others.map(personName).join(', ')] },
    { label: 'field_promised_by', lines: promised === null ? [] : [reader.day(promised)] },
    { label: 'call_fact_before', lines: whatHappened(application, reader) },
    ...NOTES.map(({ field, label }) => ({ label, lines: [interview.notes[field]], isNote: true })),
  ];
  return facts.map((fact) => ({ ...fact, lines: fact.lines.filter(Boolean) })).filter(({ lines }) => lines.length > 0);
}

function personLine(contact: Contact, t: Translate): string {
  const name = personName(contact);
  if (!contact.firstName && !contact.lastName) return name;
  const form = contact.formOfAddress === 'neutral' ? '' : t(`panel_person_${contact.formOfAddress}`);
  const terms = t(contact.terms === 'formal' ? 'common_terms_formal' : 'common_terms_informal');
  return `${[form, name].filter(Boolean).join(' ')} · ${terms}`;
}

/** The day named last, by an answer or in the interview; after a rejection nothing is promised any more. */
function promisedBy({ answers }: Application, { interview, kind }: LetterRequest): string | null {
  if (kind === 'feedback-request') return null;
  const last = answers.toSorted((one, other) => (one.on < other.on ? -1 : 1)).at(-1);
  return last && last.on >= interview.date ? last.promisedBy : interview.promisedBy;
}

function whatHappened({ followUps, answers }: Application, { t, day }: Reader): string[] {
  const done = followUps.filter((record): record is FollowUpRecord & { on: string } => {
    const isContact = record.kind !== 'review' && record.kind !== 'contract-check';
    return isContact && record.status === 'done' && record.on !== null;
  });
  const events = [
    ...done.map(({ on, kind, channel }) => ({ on, text: t(BY[channel ?? 'mail'], t(KIND_NAMES[kind]), day(on)) })),
    ...answers.map(({ on }) => ({ on, text: t('call_fact_answer', day(on)) })),
  ];
  return events.sort((one, other) => (one.on < other.on ? -1 : 1)).map(({ text }) => text);
}
