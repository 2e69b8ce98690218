import { useRef, useState } from 'react';
import type { ZoneName } from '../../lib/domain/application';
import type { IcsInvitation } from '../../lib/inbox/readIcs';
import type { StrangerContext } from '../../lib/messages/protocol';
import { type DraftErrors, draftErrors } from '../popup/draftErrors';
import { findOpenApplication } from '../popup/findOpenApplication';
import { logCommand } from '../popup/logCommand';
import type { LogDraft } from '../popup/logDraft';
import { PROBLEM_TEXTS } from '../shared/problem-texts';
import { useText } from '../shared/text';
import { interviewFromIcs } from './interviewFromIcs';
import type { PanelTools } from './panel-tools';
import { useFormDraft } from './useFormDraft';

export interface InterviewFormProps {
  /** What the form begins with. */
  start: LogDraft;
  context: StrangerContext;
  tools: PanelTools;
  /** Kept by this change, and what to say of it. */
  onKept: (operationId: string, said: string) => void;
}

/** The form's state: what is typed, what is wrong with it, and keeping it once. */
export function useInterviewForm({ start, context, tools, onKept }: InterviewFormProps) {
  const t = useText();
  const [begun] = useState(start);
  const { draft, setDraft, forget } = useFormDraft(tools.forms, `log/${start.email || start.company}`, begun);
  const [zone, setZone] = useState<ZoneName>(tools.zone);
  const [errors, setErrors] = useState<DraftErrors>({});
  const [problems, setProblems] = useState<string[]>([]);
  const request = useRef({ text: '', operationId: '' });
  const match = findOpenApplication(context.applications, draft);
  const change = (patch: Partial<LogDraft>) => {
    setDraft((before) => ({ ...before, ...patch }));
    const forgiven = Object.fromEntries(Object.keys(patch).map((name) => [name, undefined]));
    setErrors((before) => ({ ...before, ...forgiven }));
  };
  const take = (invitation: IcsInvitation) => {
    setDraft((before) => interviewFromIcs(before, invitation));
    setZone(invitation.zone);
    setErrors({});
  };
  const save = async () => {
    const { country, region } = context;
    const command = logCommand(draft, { zone, country, region, language: tools.language });
    // The same text sent again keeps its operation id, so that an answer that got lost makes no second interview.
    const text = JSON.stringify(command);
    if (request.current.text !== text) request.current = { text, operationId: tools.newId() };
    const { operationId } = request.current;
    const data = { operationId, applicationId: match?.id ?? null, command };
    const result = await tools.ask('application/change', data).catch(() => undefined);
    if (result?.ok) forget();
    if (result?.ok) return onKept(operationId, t('panel_log_kept', draft.company.trim()));
    const wrong = result && 'errors' in result ? draftErrors(result.errors, t) : { fields: {}, others: [] };
    setErrors(wrong.fields);
    const problem = result && 'problem' in result ? t(PROBLEM_TEXTS[result.problem]) : t('panel_not_kept');
    setProblems(result && 'errors' in result ? wrong.others : [problem]);
  };
  return { draft, errors, problems, match, change, take, save, forget };
}
