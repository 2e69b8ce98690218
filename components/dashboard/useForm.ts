import { type FormEvent, useRef, useState } from 'react';
import type { Command } from '../../lib/domain/commands';
import type { ChangeResult } from '../../lib/messages/protocol';
import { errorText } from '../shared/errorText';
import { PROBLEM_TEXTS } from '../shared/problem-texts';
import { useText } from '../shared/text';
import type { DashboardTools } from './dashboard-tools';
import { useChangedElsewhere } from './useChangedElsewhere';
import { readPatch, useStoredPatch } from './useStoredPatch';
import { useUnsavedWarning } from './useUnsavedWarning';

export type FormErrors<Draft> = Partial<Record<keyof Draft, string>>;

export interface Form<Draft> {
  draft: Draft;
  change: (patch: Partial<Draft>) => void;
  isChanged: boolean;
  discard: () => void;
  /** What is wrong, at the field it concerns. */
  errors: FormErrors<Draft>;
  /** What is wrong otherwise, or `''`. */
  problem: string;
  save: (event: FormEvent) => Promise<void>;
}

interface FormOptions<Draft> {
  /** The record as it is kept; keep the object the same as long as the record is. */
  kept: Draft;
  applicationId: string;
  tools: Pick<DashboardTools, 'change' | 'drafts'>;
  /** What is typed outlives the page under this name; without one the browser asks before it is lost. */
  draftName?: string;
  commandOf: (draft: Draft) => Command;
  /** What to say once it is kept. */
  done: (draft: Draft) => string;
  onKept?: () => void;
}

interface Edit<Draft> {
  patch: Partial<Draft>;
  /** Kept, but not yet to be seen in the record, which is still `over`. */
  saved: Partial<Draft>;
  over: Draft | null;
}

const begun = <Draft>(patch: Partial<Draft>): Edit<Draft> => ({ patch, saved: {}, over: null });

/**
 * A form over a live record. Only what the user touched is held here: it stays when the record changes elsewhere, while all
 * other fields follow the record.
 */
export function useForm<Draft extends object>(options: FormOptions<Draft>): Form<Draft> {
  const { kept, applicationId, tools, draftName, commandOf, done, onKept } = options;
  const [edit, setEdit] = useState(() => begun(readPatch(tools.drafts, draftName, kept)));
  const [result, setResult] = useState<ChangeResult | null>(null);
  const isSaving = useRef(false);
  const shown = { ...kept, ...(edit.over === kept ? edit.saved : {}) };
  const draft = { ...shown, ...edit.patch };
  const isChanged = JSON.stringify(draft) !== JSON.stringify(shown);
  const stored = { drafts: tools.drafts, name: draftName, kept, patch: edit.patch };
  useStoredPatch(stored, (patch) => setEdit((before) => ({ ...before, patch })));
  const hasChangedElsewhere = useChangedElsewhere(kept, edit.patch);
  useUnsavedWarning(isChanged && draftName === undefined);
  // The form may be gone before its effects run again.
  const forget = () => draftName !== undefined && tools.drafts.write(draftName, {});
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isSaving.current) return;
    isSaving.current = true;
    const sent = await tools.change(applicationId, commandOf(draft), done(draft));
    isSaving.current = false;
    setResult(sent);
    if (!sent.ok) return;
    forget();
    setEdit(({ patch }) => ({ patch: without(patch, edit.patch), saved: edit.patch, over: kept }));
    onKept?.();
  };
  return {
    draft,
    change: (patch) => setEdit((before) => ({ ...before, patch: { ...before.patch, ...patch } })),
    isChanged,
    discard: () => {
      forget();
      setEdit(begun({}));
      setResult(null);
    },
    ...useRefusal(result, draft, hasChangedElsewhere),
    save,
  };
}

/** What the user did not type anew since `sent` went off. */
function without<Draft extends object>(patch: Partial<Draft>, sent: Partial<Draft>): Partial<Draft> {
  const names = (Object.keys(patch) as (keyof Draft)[]).filter((name) => patch[name] !== sent[name]);
  return Object.fromEntries(names.map((name) => [name, patch[name]])) as Partial<Draft>;
}

/** The sentences to show at each field, and as one text those that belong to none. */
function useRefusal<Draft extends object>(
  result: ChangeResult | null,
  draft: Draft,
  hasChangedElsewhere: boolean,
): Pick<Form<Draft>, 'errors' | 'problem'> {
  const t = useText();
  const errors: FormErrors<Draft> = {};
  if (!result || result.ok) return { errors, problem: hasChangedElsewhere ? t('form_changed_elsewhere') : '' };
  if ('problem' in result) return { errors, problem: t(PROBLEM_TEXTS[result.problem]) };
  const others: string[] = [];
  for (const error of result.errors) {
    const name = error.field.split('.').findLast((part) => !/^\d+$/.test(part)) ?? '';
    if (Object.hasOwn(draft, name)) errors[name as keyof Draft] ??= errorText(error, t);
    else others.push(errorText(error, t));
  }
  return { errors, problem: others.join(' ') };
}
