import type { TextKey } from '../../lib/messages/text-key';

export type StepKeyAction = 'next' | 'previous' | 'done' | 'snooze' | 'skip' | 'main' | 'undo' | 'help';

interface StepKey {
  /** As `KeyboardEvent.key` names it. */
  key: string;
  action: StepKeyAction;
  text: TextKey;
}

/** One key for each thing to do in a list of steps, alike on every page that has one. */
export const STEP_KEYS: readonly StepKey[] = [
  { key: 'j', action: 'next', text: 'keys_next' },
  { key: 'k', action: 'previous', text: 'keys_previous' },
  { key: 'd', action: 'done', text: 'popup_done' },
  { key: 's', action: 'snooze', text: 'popup_snooze' },
  { key: 'x', action: 'skip', text: 'popup_keys_skip' },
  { key: 'Enter', action: 'main', text: 'popup_keys_main' },
  { key: 'z', action: 'undo', text: 'common_undo' },
  { key: '?', action: 'help', text: 'popup_keys_help' },
];

/** Moves through a list as well, where nothing else scrolls by them. */
const AS_WELL: Readonly<Record<string, StepKeyAction>> = { ArrowDown: 'next', ArrowUp: 'previous' };

/**
 * What a key does in a list of steps; arrows count as j and k while the focus is on a step.
 *
 * @example stepKeyAction('d', false) // 'done'
 */
export function stepKeyAction(key: string, isOnStep: boolean): StepKeyAction | undefined {
  const own = STEP_KEYS.find((each) => each.key === (key.length === 1 ? key.toLowerCase() : key));
  return own?.action ?? (isOnStep && Object.hasOwn(AS_WELL, key) ? AS_WELL[key] : undefined);
}
