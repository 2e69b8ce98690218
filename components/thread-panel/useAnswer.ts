import { useRef, useState } from 'react';
import type { Application } from '../../lib/domain/application';
import { applyCommand } from '../../lib/domain/applyCommand';
import type { Command, CommandOutcome, FieldError } from '../../lib/domain/commands';
import type { ChangeResult } from '../../lib/messages/protocol';
import type { ThreadTools } from './thread-tools';

type Tools = Pick<ThreadTools, 'ask' | 'newId' | 'now' | 'zone'>;

/** What a command would make of the application, without anything being stored. */
export function tryOut(
  application: Application,
  command: Command,
  { now, zone }: Pick<Tools, 'now' | 'zone'>,
): CommandOutcome {
  let made = 0;
  return applyCommand(application, command, {
    now: now(),
    zone,
    operationId: 'try-out-of-a-change',
    newId: () => `new-${++made}`,
  });
}

/**
 * Keeps what the user decided about a mail. That it is settled goes first: then undo, which takes back the newest change alone, takes
 * back what was recorded, and the mail isn't asked about again.
 */
export function useAnswer(application: Application, mail: number, tools: Tools) {
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [hasFailed, setFailed] = useState(false);
  const pending = useRef(new Map<string, string>());
  const isBusy = useRef(false);

  const change = async (command: Command): Promise<string | undefined> => {
    const wanted = JSON.stringify([application.id, command]);
    const operationId = pending.current.get(wanted) ?? tools.newId();
    pending.current.set(wanted, operationId);
    const data = { operationId, applicationId: application.id, command };
    const result: ChangeResult | null = await tools.ask('application/change', data).catch(() => null);
    if (result && !result.ok && 'errors' in result) setErrors(result.errors);
    else setFailed(!result?.ok);
    return result?.ok ? operationId : undefined;
  };

  /** The operation to take back, or `undefined` where nothing was kept. */
  const decide = async (command: Command | null): Promise<string | undefined> => {
    const outcome = command && tryOut(application, command, tools);
    setErrors(outcome && !outcome.ok ? outcome.errors : []);
    if (isBusy.current || (outcome && !outcome.ok)) return undefined;
    isBusy.current = true;
    const settled = await change({ name: 'settleMail', mail });
    const kept = settled && command ? await change(command) : settled;
    isBusy.current = false;
    return kept;
  };
  return { decide, errors, hasFailed };
}
