import { applyCommand } from '../domain/applyCommand';
import type { Command } from '../domain/commands';
import type { StoreResult } from '../domain/record-store';
import type { BackgroundParts } from './background-parts';

/** Applies a command by the domain's rules, keeps it, and has a look at what is due after it. */
export async function applyTo(
  { store, clock, newId, lookSoon }: BackgroundParts,
  applicationId: string | null,
  operationId: string,
  command: Command,
): Promise<StoreResult> {
  const result = await store.change(applicationId, operationId, (before) =>
    applyCommand(before, command, { ...clock(), operationId, newId }),
  );
  if (result.ok) lookSoon();
  return result;
}
