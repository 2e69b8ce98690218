import type { Country, Instant, Interview, InterviewKind, Terms, ZoneName } from '../../lib/domain/application';
import { lastFullHour } from './lastFullHour';

/** The form for logging an interview as it stands, with everything as typed. */
export interface LogDraft {
  /** The line from which the fields are filled. */
  quick: string;
  /** When it was typed, as an instant: "yesterday" stays that day when the draft is opened later. */
  quickAt: string;
  /** Names of the fields that were changed by hand, with blanks between: the line leaves them alone. */
  byHand: string;
  /** What the line left over, and how much of it the user has already taken over into the note. */
  remark: string;
  remarkTaken: string;
  company: string;
  role: string;
  interviewer: string;
  email: string;
  phone: string;
  /** `YYYY-MM-DDTHH:mm`, as the browser's own field has it. */
  when: string;
  stayedWithMe: string;
  answerBetter: string;
  impressedMe: string;
  openQuestions: string;
  promisedBy: string;
  kind: InterviewKind;
  terms: Terms;
  /** `''` as long as the user leaves it to the settings. */
  country: Country | '';
  region: string;
  mood: Interview['mood'];
}

/** Fields that hold what was typed, as opposed to preset. */
const TYPED = [
  'quick',
  'company',
  'role',
  'interviewer',
  'email',
  'phone',
  'stayedWithMe',
  'answerBetter',
  'impressedMe',
  'openQuestions',
] as const;

export function emptyDraft(now: Instant, zone: ZoneName): LogDraft {
  return {
    quick: '',
    quickAt: '',
    byHand: '',
    remark: '',
    remarkTaken: '',
    company: '',
    role: '',
    interviewer: '',
    email: '',
    phone: '',
    when: lastFullHour(now, zone),
    stayedWithMe: '',
    answerBetter: '',
    impressedMe: '',
    openQuestions: '',
    promisedBy: '',
    kind: 'on-site',
    terms: 'formal',
    country: '',
    region: '',
    mood: null,
  };
}

/** Whether nothing has been typed that could be lost. */
export function isBlank(draft: LogDraft): boolean {
  return TYPED.every((name) => draft[name].trim() === '');
}
