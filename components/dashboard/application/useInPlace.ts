import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Command } from '../../../lib/domain/commands';
import { useText } from '../../shared/text';
import type { DashboardTools } from '../dashboard-tools';
import { type Form, useForm } from '../useForm';

export interface InPlaceOptions {
  /** As refusals name it. */
  name: string;
  value: string;
  applicationId: string;
  /** The record it belongs to, so that what is typed is found again: an application's, interview's or contact's id. */
  owner: string;
  tools: Pick<DashboardTools, 'change' | 'drafts'>;
  commandOf: (value: string) => Command;
  /** Enter begins a new line; what is typed is kept by leaving the field, or by Ctrl and Enter. */
  isLong?: boolean;
}

interface InPlace {
  isEditing: boolean;
  open: () => void;
  form: Form<Record<string, string>>;
  holder: RefObject<HTMLFormElement | null>;
  /** For the form around the field. */
  keys: {
    onKeyDown: (event: KeyboardEvent) => void;
    onBlur: (event: FocusEvent) => void;
  };
}

/**
 * A value that becomes a field: Enter or leaving it keeps what is typed, Escape takes it back. It opens by itself where
 * something typed before has not been kept yet.
 */
export function useInPlace({ name, value, applicationId, owner, tools, commandOf, isLong }: InPlaceOptions): InPlace {
  const t = useText();
  const draftName = `place/${applicationId}/${owner}/${name}`;
  const holder = useRef<HTMLFormElement>(null);
  const [isEditing, setEditing] = useState(() => Object.hasOwn(tools.drafts.read(draftName), name));
  const focus = useFocusOn(holder, isEditing);
  const form = useForm<Record<string, string>>({
    kept: useMemo(() => ({ [name]: value }), [name, value]),
    applicationId,
    tools,
    draftName,
    commandOf: (draft) => commandOf(draft[name] ?? ''),
    done: () => t('dashboard_kept_toast'),
    onKept: () => setEditing(false),
  });
  const close = () => {
    form.discard();
    setEditing(false);
  };
  const keep = () => (form.isChanged ? holder.current?.requestSubmit() : close());
  const onKeyDown = (event: KeyboardEvent) => {
    const isKept =
      event.key === 'Enter' && !event.nativeEvent.isComposing && (!isLong || event.ctrlKey || event.metaKey);
    if (!isEditing || (event.key !== 'Escape' && !isKept)) return;
    event.preventDefault();
    event.stopPropagation();
    focus.keepHere();
    if (isKept) keep();
    else close();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (isEditing && document.hasFocus() && !currentTarget.contains(relatedTarget)) keep();
  };
  const open = () => {
    focus.keepHere();
    setEditing(true);
  };
  return { isEditing, open, form, holder, keys: { onKeyDown, onBlur } };
}

/** Button and field change places; the keyboard stays there if it was there. */
function useFocusOn(holder: RefObject<HTMLElement | null>, isEditing: boolean): { keepHere: () => void } {
  const wanted = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when they change places, not at every key
  useEffect(() => {
    if (wanted.current) holder.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
    wanted.current = false;
  }, [isEditing]);
  return {
    keepHere: () => {
      wanted.current = true;
    },
  };
}
