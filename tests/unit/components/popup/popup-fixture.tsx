import { vi } from 'vitest';
import { localDraftStore } from '../../../../components/popup/draftStore';
import { Popup } from '../../../../components/popup/Popup';
import type { SeenThread } from '../../../../lib/composer/thread-port';
import type { Application } from '../../../../lib/domain/application';
import { applyCommand } from '../../../../lib/domain/applyCommand';
import type { Command, ContactInput } from '../../../../lib/domain/commands';
import { nextOn } from '../../../../lib/domain/follow-ups/nextOn';
import { planFollowUps } from '../../../../lib/domain/follow-ups/planFollowUps';
import { isPublicHoliday } from '../../../../lib/domain/holidays';
import { recall } from '../../../../lib/domain/recall';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/settings';
import type { ChangeResult, MessageData } from '../../../../lib/messages/protocol';
import { renderWithTexts } from '../shared/renderWithTexts';

export const ZONE = 'Europe/Berlin';
/** Tuesday, 24 November 2026, 15:20 in Berlin. */
export const NOW = Date.UTC(2026, 10, 24, 14, 20);

let ids = 0;
function newId(): string {
  ids += 1;
  return `id-${ids}`;
}

const WEBER: ContactInput = {
  formOfAddress: 'ms',
  title: 'Dr.',
  firstName: 'Anna',
  lastName: 'Weber',
  email: 'anna.weber@example.com',
  phone: '',
  terms: 'formal',
  language: 'de',
  country: 'DE',
};

/** An application whose one interview was on `date` at 15:00. */
export function applied(
  company: string,
  date: string,
  patch: Partial<Extract<Command, { name: 'logInterview' }>> = {},
) {
  const command: Command = {
    name: 'logInterview',
    company,
    role: 'Designer',
    country: 'DE',
    region: 'BE',
    contacts: [WEBER],
    interview: {
      date,
      time: '15:00',
      zone: ZONE,
      kind: 'video',
      notes: { stayedWithMe: '', impressedMe: '', openQuestions: '', answerBetter: '' },
      mood: null,
      promisedBy: null,
    },
    ...patch,
  };
  const now = Date.parse(`${date}T15:00:00Z`);
  const outcome = applyCommand(null, command, { now, zone: ZONE, operationId: newId(), newId });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return outcome.application;
}

interface Answers {
  /** What the mail tab in front holds. */
  thread?: SeenThread | null;
  change?: () => ChangeResult | undefined;
}

/** The background as the popup knows it: applies commands, remembers what it was asked, takes back one. */
function background(applications: Application[], { change: refuse }: Answers) {
  const state = { applications, before: applications, tell: (_: Application[]) => {} };
  const put = (next: Application[]) => {
    state.before = state.applications;
    state.applications = next;
    state.tell(next);
  };
  const change = vi.fn(async (request: MessageData<'application/change'>): Promise<ChangeResult> => {
    const refused = refuse?.();
    if (refused) return refused;
    const { operationId, applicationId, command } = request;
    const before = state.applications.find(({ id }) => id === applicationId) ?? null;
    const outcome = applyCommand(before, command, { now: NOW, zone: ZONE, operationId, newId });
    if (!outcome.ok) return outcome;
    put([...state.applications.filter((one) => one !== before), outcome.application]);
    return { ok: true, applicationId: outcome.application.id };
  });
  const undo = vi.fn(async (_: string) => {
    put(state.before);
    return true;
  });
  return { state, change, undo };
}

const plan = (one: Application) => planFollowUps(one, { now: NOW, zone: ZONE, holidays: isPublicHoliday });

/** The popup as it opens, in one language, with these applications. */
export function openPopup(applications: Application[], language: 'de' | 'en' = 'en', answers: Answers = {}) {
  const { state, change, undo } = background(applications, answers);
  const { thread = null } = answers;
  const tools = {
    now: NOW,
    zone: ZONE,
    change,
    undo,
    newId,
    draftStore: localDraftStore(() => localStorage),
    readThread: async () => thread,
  };
  const listeners: ((all: Application[]) => void)[] = [];
  state.tell = (all) => {
    for (const listener of listeners) listener(all);
  };
  const watch =
    <Value,>(of: (all: Application[]) => Value) =>
    (listener: (value: Value) => void) => {
      listeners.push((all) => listener(of(all)));
      listener(of(state.applications));
      return () => {};
    };
  const isOpen = (one: Application) => nextOn(one) !== undefined;
  const watchers = {
    ahead: watch((all) => ({ applications: all.filter(isOpen), isEmpty: all.length === 0 })),
    recalled: watch(recall),
    jobs: watch((all) => all.filter(isOpen)),
  };
  const view = renderWithTexts(
    <Popup
      tools={tools}
      plan={plan}
      watchAhead={watchers.ahead}
      watchJobs={watchers.jobs}
      watchRecalled={watchers.recalled}
      watchSettings={(listener) => {
        listener({ ...DEFAULT_SETTINGS, mailbox: 'gmail', region: 'BE' });
        return () => {};
      }}
      newMail={(mailbox, email) => `https://${mailbox}.example/?to=${email}`}
    />,
    language,
  );
  return { ...view, state, change, undo, lastCommand: () => change.mock.lastCall?.[0].command };
}
