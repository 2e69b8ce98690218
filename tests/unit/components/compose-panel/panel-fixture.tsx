import { act, render } from '@testing-library/react';
import { vi } from 'vitest';
import { tabMailMemories } from '../../../../components/compose-panel/mailMemory';
import { tabNoteDrafts } from '../../../../components/compose-panel/noteDrafts';
import { PanelPage } from '../../../../components/compose-panel/PanelPage';
import type { PanelTools } from '../../../../components/compose-panel/panel-tools';
import { localFormDrafts } from '../../../../components/dashboard/formDrafts';
import { TextProvider } from '../../../../components/shared/text';
import type { ComposeState, PanelFinding, ToComposer, ToPanel } from '../../../../lib/composer/panel-port';
import { stepThrough } from '../../../../lib/composer/shortcut';
import type { Application, Contact, InterviewNotes, Language } from '../../../../lib/domain/application';
import type { FollowUp } from '../../../../lib/domain/follow-ups/follow-up';
import type { OtherApplication } from '../../../../lib/domain/otherApplications';
import { readIcs } from '../../../../lib/inbox/readIcs';
import type { LetterOffer, StepReference, StrangerContext } from '../../../../lib/messages/protocol';
import { NOBODY_KNOWN } from './strangers';
import { textsIn } from './textsIn';

export const ANNA: Contact = {
  id: 'contact-1',
  formOfAddress: 'ms',
  title: 'Dr.',
  firstName: 'Anna',
  lastName: 'Weber',
  email: 'anna.weber@example.com',
  phone: '+49 89 0000000',
  terms: 'formal',
  language: 'de',
  country: 'DE',
};

export const NOTES: InterviewNotes = {
  stayedWithMe: 'wie Ihr Team neue Kolleginnen begleitet',
  impressedMe: '',
  openQuestions: '',
  answerBetter: '',
};

export function applicationWith(changes: Partial<Application> & { notes?: InterviewNotes; contact?: Contact } = {}) {
  const { notes = NOTES, contact = ANNA, ...rest } = changes;
  const application: Application = {
    id: 'application-1',
    rev: 1,
    company: 'Beispiel GmbH',
    role: 'Projektleiterin',
    country: 'DE',
    region: '',
    contacts: [contact],
    interviews: [
      {
        id: 'interview-1',
        date: '2026-11-23',
        time: '15:00',
        zone: 'Europe/Berlin',
        kind: 'on-site',
        contactIds: [contact.id],
        notes,
        mood: null,
        promisedBy: null,
      },
    ],
    followUps: [],
    answers: [],
    letters: [],
    lessons: [],
    stage: { name: 'waiting' },
    history: [],
    createdAt: 0,
    updatedAt: 0,
    ...rest,
  };
  return application;
}

export const THANK_YOU: FollowUp = {
  key: 'thank-you:interview-1',
  kind: 'thank-you',
  interviewId: 'interview-1',
  number: 1,
  opens: '2026-11-23',
  due: '2026-11-24',
  lastCall: '2026-11-28',
  closes: '2026-11-30',
  channel: 'mail',
  state: 'due',
  ...{ remindOn: '2026-11-24', standsUntil: '2026-11-30', remindAt: 0 },
  agreedCall: null,
  isOptional: false,
};

export const offerWith = (changes: Partial<LetterOffer> = {}): LetterOffer => ({
  application: applicationWith(),
  contactId: ANNA.id,
  followUp: THANK_YOU,
  ...changes,
});

export const STATE: ComposeState = {
  ...{ recipients: [{ name: 'Anna Weber', email: ANNA.email }], subject: '', ownText: '', attachments: 'none' },
  ...{ language: 'de', mailLanguage: 'auto', isDark: false },
  findings: [],
  hiddenLetterHints: [],
  selected: null,
};

/** A finding with two wordings to choose from. */
export const EXPECT: PanelFinding = {
  key: 'pushy/expect|ich erwarte|1',
  ruleId: 'pushy/expect',
  category: 'pushy',
  severity: 'clear',
  language: 'de',
  words: 'Ich erwarte',
  replacements: ['Ich freue mich auf', 'Über … freue ich mich'],
};

/** Renders the panel with a compose window and a background that stand in for the real ones. */
export async function openPanel({
  offers = [offerWith()],
  language = 'en',
  isByUser = true,
  drafts = tabNoteDrafts(() => sessionStorage),
  others = [],
  stranger = NOBODY_KNOWN,
}: {
  offers?: LetterOffer[];
  language?: Language;
  isByUser?: boolean;
  drafts?: PanelTools['drafts'];
  others?: OtherApplication[];
  stranger?: StrangerContext;
} = {}) {
  const sent: ToComposer[] = [];
  /** How many things the panel has said there are to look at before sending. */
  const counts: number[] = [];
  /** Which step the panel has said the mail reads like. */
  const reads: (StepReference | null)[] = [];
  const asked: { name: string; data: unknown }[] = [];
  const answers: Record<string, unknown> = {
    'panel/offer': offers,
    'panel/others': { others: others },
    'panel/guess': stranger,
    'application/change': { ok: true, applicationId: 'application-1' },
    'application/undo': { ok: true },
    'hints/hide': { ok: true },
    'hints/show': { ok: true },
  };
  let ids = 0;
  let deliver: (message: ToPanel) => void = () => {};
  const tools: PanelTools = {
    line: {
      send: (message) => {
        if (message.type === 'notices') counts.push(message.count);
        else if (message.type === 'reads') reads.push(message.step);
        else sent.push(message);
      },
      onMessage: (listener) => {
        deliver = listener;
      },
    },
    ask: vi.fn(async (name: string, data: unknown) => {
      if (name !== 'panel/others') asked.push({ name, data });
      return answers[name] as never;
    }),
    drafts,
    forms: localFormDrafts(() => sessionStorage),
    memories: tabMailMemories(() => sessionStorage),
    zone: 'Europe/Berlin',
    readIcs: async (text) => readIcs(text, { zone: 'Europe/Berlin' }),
    newMail: (mailbox, email) => (mailbox === 'practice' ? undefined : `https://mail.example/?to=${email}`),
    reasons: { 'pushy/expect': { en: 'It sets the reader under pressure.', de: 'Das setzt unter Druck.' } },
    advice: {
      'pushy/expect': { en: 'Say that you look forward to it.', de: 'Sagen Sie, dass Sie sich darauf freuen.' },
    },
    language,
    today: '2026-11-24',
    now: () => 1_800_000_000_000,
    newId: () => `id-${++ids}`,
    isByUser: () => isByUser,
    selectionAfter: (event, keys, selected) => (event.key === 'F9' ? stepThrough(keys, selected, 'next') : undefined),
    nextStep: () => ({ ...THANK_YOU, kind: 'status-enquiry', opens: '2026-12-07' }),
  };
  const view = render(
    <TextProvider value={textsIn(language)}>
      <PanelPage tools={tools} />
    </TextProvider>,
  );
  const say = (message: ToPanel) => act(async () => deliver(message));
  return {
    ...view,
    sent,
    counts,
    reads,
    asked,
    answers,
    say,
    show: (state: Partial<ComposeState>) => say({ type: 'state', state: { ...STATE, ...state } }),
  };
}
