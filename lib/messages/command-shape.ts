import * as v from 'valibot';
import type { Command } from '../domain/commands';

// Only the structure: lengths, dates and addresses are checked by the domain, which names the field that is wrong.
const text = v.string();
const date = v.string();
const country = v.picklist(['DE', 'AT', 'CH', 'GB', 'US']);

const contact = v.object({
  formOfAddress: v.picklist(['ms', 'mr', 'neutral']),
  title: text,
  firstName: text,
  lastName: text,
  email: text,
  phone: text,
  terms: v.picklist(['formal', 'informal']),
  language: v.picklist(['de', 'en']),
  country,
});

const interviewAlone = v.object({
  date,
  time: text,
  zone: text,
  kind: v.picklist(['phone', 'video', 'on-site', 'trial-day', 'assessment', 'other']),
  notes: v.object({ stayedWithMe: text, impressedMe: text, openQuestions: text, answerBetter: text }),
  mood: v.nullable(v.picklist([1, 2, 3, 4, 5])),
  promisedBy: v.nullable(date),
});
const interview = v.object({ ...interviewAlone.entries, contactIds: v.array(text) });

const lesson = v.object({
  on: date,
  axis: v.picklist(['qualification', 'appearance', 'other', 'unknown']),
  heard: text,
  next: text,
  isPractised: v.boolean(),
});

const place = { company: text, role: text, country, region: text };
const named = <const Name extends Command['name']>(name: Name) => v.literal(name);

/** Every command of the domain that a form gives; those about the bin have messages of their own. What a command does not know is left out, as the forms may hand on whole records. */
export const COMMAND = v.variant('name', [
  v.object({ name: named('logInterview'), ...place, contacts: v.array(contact), interview: interviewAlone }),
  v.object({ name: named('addInterview'), interview }),
  v.object({ name: named('editInterview'), interviewId: text, interview }),
  v.object({ name: named('removeInterview'), interviewId: text }),
  v.object({ name: named('editApplication'), ...place }),
  v.object({ name: named('setMailLanguage'), language: v.picklist(['auto', 'de', 'en']) }),
  v.object({ name: named('saveContact'), contactId: v.nullable(text), contact }),
  v.object({ name: named('removeContact'), contactId: text }),
  v.object({ name: named('completeFollowUp'), key: text, channel: v.picklist(['mail', 'phone']), on: date }),
  v.object({ name: named('skipFollowUp'), key: text, on: date, reason: text }),
  v.object({ name: named('snoozeFollowUp'), key: text, until: date }),
  v.object({ name: named('reopenFollowUp'), key: text }),
  v.object({ name: named('planCall'), key: text, on: date, at: v.nullable(text) }),
  v.object({ name: named('recordCall'), key: text, on: date, promisedBy: v.nullable(date) }),
  v.object({
    name: named('recordLetter'),
    key: v.nullable(text),
    contactIds: v.array(text),
    on: date,
    words: v.number(),
    sketch: v.array(v.number()),
  }),
  v.object({ name: named('assignLetter'), letterId: text, key: text }),
  v.object({ name: named('withdrawLetter'), letterId: text }),
  v.object({ name: named('saveLesson'), lessonId: v.nullable(text), lesson }),
  v.object({ name: named('practiseLesson'), lessonId: text, on: v.nullable(date) }),
  v.object({ name: named('removeLesson'), lessonId: text }),
  v.object({ name: named('settleMail'), mail: v.number() }),
  v.object({ name: named('recordAnswer'), on: date, promisedBy: v.nullable(date) }),
  v.object({ name: named('recordRejection'), on: date }),
  v.object({ name: named('recordOffer'), on: date }),
  v.object({ name: named('recordSigned'), on: date }),
  v.object({ name: named('closeApplication'), on: date, reason: text }),
  v.object({ name: named('reopenApplication') }),
]) satisfies v.GenericSchema<unknown, Command>;
