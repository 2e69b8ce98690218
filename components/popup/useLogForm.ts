import { useEffect, useRef, useState } from 'react';
import type { Job } from '../../lib/domain/ahead';
import type { Recalled } from '../../lib/domain/recall';
import type { Settings } from '../../lib/domain/settings';
import { PROBLEM_TEXTS } from '../shared/problem-texts';
import { useText } from '../shared/text';
import { useLanguage } from '../shared/useLanguage';
import { useWatched, type Watch } from '../shared/useWatched';
import { type DraftErrors, draftErrors } from './draftErrors';
import { findOpenApplication } from './findOpenApplication';
import { logCommand } from './logCommand';
import { isBlank, type LogDraft } from './logDraft';
import type { PopupTools } from './popup-tools';
import { handPatch } from './quickPatch';
import { useDraft } from './useDraft';
import { type OpenThreadState, useOpenThread } from './useOpenThread';
import { type QuickLineState, useQuickLine } from './useQuickLine';
import type { StepActions } from './useStepActions';

export interface LogFormProps {
  /** `null` until they are read; what is saved before waits for them, since it may belong to one of them. */
  jobs: readonly Job[] | null;
  /** What the records have to say to the next interview; read once somebody types. */
  watchRecalled: Watch<Recalled>;
  /** Sends a change and says what happened, with the way back. */
  act: StepActions['act'];
  settings: Settings;
  tools: PopupTools;
  /** Something was kept under this operation id. */
  onSaved: (operationId: string, said: string) => void;
}

export interface LogForm {
  quick: QuickLineState;
  recalled: Recalled;
  thread: OpenThreadState;
  draft: LogDraft;
  errors: DraftErrors;
  /** Errors that belong to no field, and what stands in the way of saving. */
  problems: string[];
  isSaving: boolean;
  /** The open application that this interview will be added to. */
  match: Job | undefined;
  change: (patch: Partial<LogDraft>) => void;
  save: () => Promise<void>;
}

const NOTHING: Recalled = { lessons: [], people: [] };

/** Nothing beside an empty form: what the last interview called for goes with it. */
function useRecalled(draft: LogDraft, watch: Watch<Recalled>): Recalled {
  const isEmpty = isBlank(draft);
  const { value } = useWatched(isEmpty ? null : watch);
  return isEmpty ? NOTHING : (value ?? NOTHING);
}

/** The form's state: typed text, what is wrong with it, and saving it once. */
export function useLogForm({ jobs, settings, tools, watchRecalled, onSaved }: LogFormProps): LogForm {
  const t = useText();
  const { draft, change, clear } = useDraft(tools);
  const recalled = useRecalled(draft, watchRecalled);
  const { people } = recalled;
  const thread = useOpenThread({ change }, tools, jobs !== null);
  const quick = useQuickLine({ draft, change }, { jobs, people, settings, tools });
  const [errors, setErrors] = useState<DraftErrors>({});
  const [problems, setProblems] = useState<string[]>([]);
  const [isSaving, setSaving] = useState(false);
  const requestOf = useRequests(tools);
  const language = useLanguage();
  const isWanted = useRef(false);
  const match = findOpenApplication(jobs ?? [], draft);
  const save = async () => {
    isWanted.current = jobs === null;
    if (isSaving || isWanted.current) return;
    setSaving(true);
    const { country, region } = settings;
    const command = logCommand(draft, { zone: tools.zone, country, region, language });
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
  useEffect(() => {
    if (jobs && isWanted.current) void save();
  });
  const changeAndForgive = (patch: Partial<LogDraft>) => {
    change((one) => handPatch(patch, one));
    setErrors((before) => ({ ...before, ...emptied(patch) }));
  };
  return { thread, quick, recalled, draft, errors, problems, isSaving, match, change: changeAndForgive, save };
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
