import { type Application, isEnded } from './application';
import { isInBin } from './bin';
import { calendarDateAt } from './calendar-date';
import type { Command, CommandContext, CommandOutcome, FieldError } from './commands';
import { assignLetter } from './transitions/assignLetter';
import { deleteApplication, putBackApplication } from './transitions/bin';
import { planCall, recordCall } from './transitions/calls';
import { removeContact, saveContact } from './transitions/contacts';
import { editApplication } from './transitions/editApplication';
import { type Field, fieldOf, refuse } from './transitions/field';
import { completeFollowUp, reopenFollowUp, skipFollowUp, snoozeFollowUp } from './transitions/followUpRecords';
import { addInterview, editInterview, removeInterview } from './transitions/interviews';
import { practiseLesson, removeLesson, saveLesson } from './transitions/lessons';
import { LIMITS } from './transitions/limits';
import { logInterview } from './transitions/logInterview';
import { recordLetter } from './transitions/recordLetter';
import { setMailLanguage } from './transitions/setMailLanguage';
import { settleMail } from './transitions/settleMail';
import {
  closeApplication,
  recordAnswer,
  recordOffer,
  recordRejection,
  recordSigned,
  reopenApplication,
} from './transitions/stages';
import type { Change, Moment, Transition } from './transitions/transition';
import { withdrawLetter } from './transitions/withdrawLetter';

const TRANSITIONS: Record<Command['name'], Transition> = {
  logInterview,
  addInterview,
  editInterview,
  removeInterview,
  editApplication,
  setMailLanguage,
  saveContact,
  removeContact,
  completeFollowUp,
  skipFollowUp,
  snoozeFollowUp,
  reopenFollowUp,
  planCall,
  recordCall,
  recordLetter,
  assignLetter,
  withdrawLetter,
  saveLesson,
  practiseLesson,
  removeLesson,
  settleMail,
  recordAnswer,
  recordRejection,
  recordOffer,
  recordSigned,
  closeApplication,
  reopenApplication,
  deleteApplication,
  putBackApplication,
};

/** What is still possible once a contract was signed or the application closed (R26). */
const POSSIBLE_AFTER_END: ReadonlySet<string> = new Set([
  'reopenApplication',
  'saveContact',
  'removeContact',
  'setMailLanguage',
  'settleMail',
  'withdrawLetter',
  'saveLesson',
  'practiseLesson',
  'removeLesson',
  'deleteApplication',
  'putBackApplication',
]);

/**
 * Applies one command to an application, or makes one (`logInterview` with `before` null). Pure: `before` stays as it is;
 * the result has `rev` + 1 and one more history entry. Every field is checked whatever was sent, and all that is wrong is
 * told at once, each with its path. An operation that the history already holds changes nothing.
 *
 * @throws RangeError when the context's own zone is unknown; never because of the command.
 * @example applyCommand(application, { name: 'recordOffer', on: '2026-11-24' }, context)
 */
export function applyCommand(before: Application | null, command: Command, context: CommandContext): CommandOutcome {
  const { operationId } = context;
  if (before?.history.some((entry) => entry.operationId === operationId)) return { ok: true, application: before };
  const errors: FieldError[] = [];
  const root: Field = { value: command, path: '', errors };
  const moment: Moment = { ...context, today: calendarDateAt(context.now, context.zone) };
  const change = changeFor(before, root, moment);
  if (change === undefined || errors.length > 0) return { ok: false, errors };
  return { ok: true, application: stamp(change, `${fieldOf(root, 'name').value}`, moment) };
}

function changeFor(before: Application | null, root: Field, moment: Moment): Change | undefined {
  const name = fieldOf(root, 'name');
  const { operationId } = moment;
  if (operationId === '' || operationId.length > LIMITS.id) refuse({ ...name, path: 'operationId' }, 'unknown');
  if (!isCommandName(name.value)) {
    refuse(name, 'unknown');
    return undefined;
  }
  if (before && !isPossible(before, name.value)) {
    refuse(name, 'not-possible');
    return undefined;
  }
  if (name.value === 'logInterview') return logInterview(before, root, moment);
  if (before) return TRANSITIONS[name.value](before, root, moment);
  refuse({ ...name, path: 'applicationId' }, 'unknown');
  return undefined;
}

/** What lies in the bin can be put back, and nothing else. */
function isPossible(before: Application, name: Command['name']): boolean {
  if (isInBin(before)) return name === 'putBackApplication';
  return !isEnded(before) || POSSIBLE_AFTER_END.has(name);
}

function isCommandName(name: unknown): name is Command['name'] {
  return typeof name === 'string' && Object.hasOwn(TRANSITIONS, name);
}

function stamp({ application, subject }: Change, what: string, { now, operationId }: Moment): Application {
  const history = [...application.history, { at: now, operationId, what, subject }].slice(-LIMITS.history);
  return { ...application, rev: application.rev + 1, history, updatedAt: now };
}
