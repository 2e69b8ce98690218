import { useRef, useState } from 'react';
import type { Application } from '../../lib/domain/application';
import type { Settings } from '../../lib/domain/settings';
import { PROBLEM_TEXTS } from '../shared/problem-texts';
import { useText } from '../shared/text';
import { type DraftErrors, draftErrors } from './draftErrors';
import { findOpenApplication } from './findOpenApplication';
import { logCommand } from './logCommand';
import type { LogDraft } from './logDraft';
import type { PopupTools } from './popup-tools';
import { useDraft } from './useDraft';

export interface LogFormProps {
  applications: readonly Application[];
  settings: Settings;
  tools: PopupTools;
  /** Something was kept under this operation id. */
  onSaved: (operationId: string, said: string) => void;
}

export interface LogForm {
  draft: LogDraft;
  errors: DraftErrors;
  /** Errors that belong to no field, and what stands in the way of saving. */
  problems: string[];
  isSaving: boolean;
  /** The open application that this interview will be added to. */
  match: Application | undefined;
  change: (patch: Partial<LogDraft>) => void;
  save: () => Promise<void>;
}

/** The form's state: typed text, what is wrong with it, and saving it once. */
export function useLogForm({ applications, settings, tools, onSaved }: LogFormProps): LogForm {
  const t = useText();
  const { draft, change, clear } = useDraft(tools);
  const [errors, setErrors] = useState<DraftErrors>({});
  const [problems, setProblems] = useState<string[]>([]);
  const [isSaving, setSaving] = useState(false);
  const requestOf = useRequests(tools);
  const match = findOpenApplication(applications, draft);
  const save = async () => {
    if (isSaving) return;
    setSaving(true);
    const command = logCommand(draft, { zone: tools.zone, country: settings.country, region: settings.region });
    const request = { ...requestOf(JSON.stringify(command)), applicationId: match?.id ?? null, command };
    const result = await tools.change(request);
    setSaving(false);
    const wrong = 'errors' in result ? draftErrors(result.errors, t) : { fields: {}, others: [] };
    setErrors(wrong.fields);
    setProblems('problem' in result ? [t(PROBLEM_TEXTS[result.problem])] : wrong.others);
    if (!result.ok) return;
    clear(draft);
    onSaved(request.operationId, match ? t('popup_said_added', match.company) : t('popup_said_logged', draft.company));
  };
  const changeAndForgive = (patch: Partial<LogDraft>) => {
    change(patch);
    setErrors((before) => ({ ...before, ...emptied(patch) }));
  };
  return { draft, errors, problems, isSaving, match, change: changeAndForgive, save };
}

/** The same text sent again keeps its operation id: an answer that got lost must not make a second interview. */
function useRequests({ newId }: PopupTools): (text: string) => { operationId: string } {
  const last = useRef({ text: '', operationId: '' });
  return (text) => {
    if (last.current.text !== text) last.current = { text, operationId: newId() };
    return { operationId: last.current.operationId };
  };
}

function emptied(patch: Partial<LogDraft>): DraftErrors {
  return Object.fromEntries(Object.keys(patch).map((name) => [name, undefined])) as DraftErrors;
}
