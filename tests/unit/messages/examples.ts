import type { Command } from '../../../lib/domain/commands';
import type { MessageData, MessageName } from '../../../lib/messages/protocol';
import { exampleContact, exampleInterview } from '../domain/example-application';

const { id: _contact, ...contact } = exampleContact();
const { id: _interview, ...interview } = exampleInterview();
const { contactIds: _people, ...alone } = interview;
const on = '2026-03-03';
const place = { company: 'Beispielwerk', role: 'Redakteurin', country: 'DE', region: 'BE' } as const;

/** Those that a form gives: what lies in the bin has messages of its own. */
type FormCommand = Exclude<Command, { name: 'deleteApplication' | 'putBackApplication' }>;

/** One of every command that a form gives; the type demands that none is missing. */
export const COMMANDS: { [Name in FormCommand['name']]: Extract<Command, { name: Name }> } = {
  logInterview: { name: 'logInterview', ...place, contacts: [contact], interview: alone },
  addInterview: { name: 'addInterview', interview },
  editInterview: { name: 'editInterview', interviewId: 'i1', interview: { ...interview, mood: 3, promisedBy: on } },
  removeInterview: { name: 'removeInterview', interviewId: 'i1' },
  editApplication: { name: 'editApplication', ...place },
  setMailLanguage: { name: 'setMailLanguage', language: 'en' },
  saveContact: { name: 'saveContact', contactId: null, contact },
  removeContact: { name: 'removeContact', contactId: 'c1' },
  completeFollowUp: { name: 'completeFollowUp', key: 'thank-you:i1', channel: 'mail', on },
  skipFollowUp: { name: 'skipFollowUp', key: 'thank-you:i1', on, reason: '' },
  snoozeFollowUp: { name: 'snoozeFollowUp', key: 'thank-you:i1', until: on },
  reopenFollowUp: { name: 'reopenFollowUp', key: 'thank-you:i1' },
  planCall: { name: 'planCall', key: 'status-enquiry:i1:1', on, at: '15:00' },
  recordCall: { name: 'recordCall', key: 'status-enquiry:i1:1', on, promisedBy: null },
  recordLetter: { name: 'recordLetter', key: null, contactIds: ['c1'], on, words: 90, sketch: [0, 4_294_967_295] },
  assignLetter: { name: 'assignLetter', letterId: 'operation-1', key: 'thank-you:i1' },
  withdrawLetter: { name: 'withdrawLetter', letterId: 'operation-1' },
  saveLesson: {
    name: 'saveLesson',
    lessonId: null,
    lesson: { on, axis: 'appearance', heard: '', next: 'Langsamer antworten', isPractised: false },
  },
  practiseLesson: { name: 'practiseLesson', lessonId: 'l1', on },
  removeLesson: { name: 'removeLesson', lessonId: 'l1' },
  settleMail: { name: 'settleMail', mail: 9_007_199_254_740_991 },
  recordAnswer: { name: 'recordAnswer', on, promisedBy: null },
  recordRejection: { name: 'recordRejection', on },
  recordOffer: { name: 'recordOffer', on },
  recordSigned: { name: 'recordSigned', on },
  closeApplication: { name: 'closeApplication', on, reason: '' },
  reopenApplication: { name: 'reopenApplication' },
};

const operationId = '6f1c2b1e-0000-4000-8000-000000000000';
const recipients = [{ name: 'Anna Weber', email: 'anna.weber@example.com' }];

/** One of every message. */
export const MESSAGES: { [Name in MessageName]: MessageData<Name> } = {
  'application/change': { operationId, applicationId: 'a1', command: COMMANDS.completeFollowUp },
  'application/delete': { operationId, applicationId: 'a1' },
  'application/put-back': { operationId, applicationId: 'a1' },
  'application/purge': { applicationId: 'a1' },
  'application/undo': { operationId },
  'exchange/apply': { operationId, staged: '1800000000000-6f1c2b1e-0000-4000-8000-000000000000.json' },
  'records/erase': {},
  'backups/change': { lastAt: 1, reminds: false },
  'settings/change': { ownName: 'Example', mailLanguage: 'de', reminderTime: '08:15', quietFrom: '21:00', mostADay: 3 },
  'hints/hide': {
    hints: [
      {
        id: 'h1',
        ruleId: 'pushy/expect',
        words: 'Ich erwarte',
        applicationId: 'a1',
        mail: 7,
        createdAt: 1_800_000_000_000,
      },
      { id: 'rule stock/x', ruleId: 'stock/x', words: null, applicationId: null, mail: null, createdAt: null },
    ],
  },
  'hints/show': { ids: ['h1'] },
  'phrases/save': { phrases: [{ id: 'p-1', words: 'zeitnah', instead: 'bald', language: 'de' }] },
  'phrases/remove': { ids: ['p-1'] },
  'notice/read': {},
  'notice/seen': { at: 1_800_000_000_000 },
  'reminders/sweep': {},
  'reminders/test': {},
  'panel/offer': { recipients },
  'panel/guess': { recipients },
  'panel/others': { applicationId: 'a1' },
  'composer/inject': {},
  'composer/bring': { part: 'phrases-de' },
  'composer/texts': {},
  'thread/inject': {},
  'thread/known': { senders: recipients },
  'composer/context': { recipients },
  'composer/place': { at: { x: 0.25, y: 1 }, isFolded: true },
  'composer/sent': {
    operationId,
    recipients,
    step: { applicationId: 'a1', key: 'thank-you:i1' },
    origin: 'letter',
    words: 90,
    sketch: [7, 4_294_967_295],
  },
  'composer/unsent': { operationId },
};
