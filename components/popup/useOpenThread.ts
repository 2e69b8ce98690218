import { useEffect, useState } from 'react';
import { calendarDateAt } from '../../lib/domain/calendar-date';
import { useLanguage } from '../shared/useLanguage';
import { emptyDraft, type LogDraft } from './logDraft';
import type { PopupTools } from './popup-tools';
import { handPatch } from './quickPatch';
import type { DraftState } from './useDraft';

export interface OpenThreadState {
  /** A mail thread stands open in the tab that the popup was opened over. */
  isThere: boolean;
  /** What came of asking; nothing until it was asked. */
  outcome: 'taken' | 'silent' | null;
  take: () => Promise<void>;
}

const TAKEN = ['company', 'role', 'interviewer', 'email', 'when', 'kind'] as const;
/** As much as a field takes; the page is not trusted to keep to it. */
const LONGEST = 200;

/** What a thread says, for the fields that nobody has filled in: they count as filled in by hand from then on. */
function threadPatch(said: LogDraft, draft: LogDraft, blank: LogDraft): Partial<LogDraft> {
  const byHand = draft.byHand.split(' ');
  const fresh = TAKEN.filter((name) => said[name] !== blank[name] && !byHand.includes(name));
  const isFree = (name: (typeof TAKEN)[number]) => name !== 'email' || draft.email === '';
  return Object.fromEntries(fresh.filter(isFree).map((name) => [name, said[name].slice(0, LONGEST)]));
}

/** Fills the form from the open mail when the user asks for it; before that, only whether there is one is kept. */
export function useOpenThread(
  { change }: Pick<DraftState, 'change'>,
  { readThread, now, zone }: PopupTools,
  isReady: boolean,
): OpenThreadState {
  const language = useLanguage();
  const [isThere, setThere] = useState(false);
  const [outcome, setOutcome] = useState<OpenThreadState['outcome']>(null);
  useEffect(() => {
    if (isReady) void readThread().then((thread) => setThere(thread !== null));
  }, [isReady, readThread]);
  const take = async () => {
    const [thread, { interviewFromThread, interviewMail }] = await Promise.all([
      readThread(),
      import('../compose-panel/interviewFromThread'),
    ]);
    const blank = emptyDraft(now, zone);
    const sender = interviewMail(thread)?.from;
    const said = interviewFromThread(thread, sender, blank, { language, today: calendarDateAt(now, zone) });
    setOutcome(sender ? 'taken' : 'silent');
    if (sender) change((draft) => handPatch(threadPatch(said, draft, blank), draft));
  };
  return { isThere, outcome, take };
}
