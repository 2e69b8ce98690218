import type { Application } from '../../../lib/domain/application';
import { applyCommand } from '../../../lib/domain/applyCommand';
import { toInstant } from '../../../lib/domain/calendar-date';
import type { Command, CommandContext, CommandOutcome, ContactInput, FieldError } from '../../../lib/domain/commands';
import { exampleContact, exampleInterview, ZONE } from './example-application';

type LogInterview = Extract<Command, { name: 'logInterview' }>;

export function contactInput(changes: Partial<ContactInput> = {}): ContactInput {
  const { id: _, ...contact } = exampleContact(changes);
  return contact;
}

export function logCommand(changes: Partial<LogInterview> = {}): LogInterview {
  const { id: _, contactIds: __, ...interview } = exampleInterview();
  return {
    name: 'logInterview',
    company: 'Beispielwerk',
    role: 'Redakteurin',
    country: 'DE',
    region: '',
    contacts: [contactInput()],
    interview,
    ...changes,
  };
}

/** A context on a day at noon in Berlin, with ids that count up. */
export function contextOn(day: string): CommandContext {
  let count = 0;
  const newId = () => {
    count += 1;
    return `${day}-${count}`;
  };
  return { now: toInstant(day, '12:00', ZONE), zone: ZONE, operationId: `operation on ${day}`, newId };
}

/** The application after commands on one day; fails when one of them is refused. */
export function apply(before: Application | null, day: string, ...commands: Command[]): Application {
  const context = contextOn(day);
  const after = commands.reduce<Application | null>((application, command, index) => {
    const outcome = applyCommand(application, command, {
      ...context,
      operationId: `${day} ${index} ${application?.rev}`,
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
    return outcome.application;
  }, before);
  if (!after) throw new Error('no command was given');
  return after;
}

/** What is wrong with a command of any shape, sent on 3 March 2026. */
export function errorsOf(before: Application | null, command: unknown, day = '2026-03-03'): FieldError[] {
  const outcome: CommandOutcome = applyCommand(before, command as Command, contextOn(day));
  return outcome.ok ? [] : outcome.errors;
}
