import type { Country, Instant, Interview, InterviewKind, Terms, ZoneName } from '../../lib/domain/application';
import { lastFullHour } from './lastFullHour';

/** The form for logging an interview as it stands, with everything as typed. */
export interface LogDraft {
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
