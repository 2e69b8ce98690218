import { act, render } from '@testing-library/react';
import { localFormDrafts } from '../../../../components/dashboard/formDrafts';
import { TextProvider } from '../../../../components/shared/text';
import { ThreadPage } from '../../../../components/thread-panel/ThreadPage';
import type { ThreadTools } from '../../../../components/thread-panel/thread-tools';
import type { FromThreadPanel, SeenThread, ToThreadPanel } from '../../../../lib/composer/thread-port';
import type { Language } from '../../../../lib/domain/application';
import type { Command } from '../../../../lib/domain/commands';
import type { AnswerReading } from '../../../../lib/inbox/answer';
import type { LetterOffer } from '../../../../lib/messages/protocol';
import type { ThreadMessage } from '../../../../lib/webmail/thread';
import { ANNA, offerWith } from '../compose-panel/panel-fixture';
import { textsIn } from '../compose-panel/textsIn';

/** Tuesday, the day after the interview. */
export const TODAY = '2026-11-24';
const NOON = Date.UTC(2026, 10, 24, 11);
export const OWN = { name: 'Mira Beispiel', email: 'you@example.com' };

export const mailBy = (changes: Partial<ThreadMessage> = {}): ThreadMessage => ({
  id: 'mail-1',
  from: { name: 'Anna Weber', email: ANNA.email },
  isOwn: false,
  shownDate: '2026-11-24 10:00',
  text: 'Guten Tag, hier ist Ihre Antwort.',
  invitation: '',
  ...changes,
});

export const readingOf = (changes: Partial<AnswerReading> = {}): AnswerReading => ({
  kind: 'other',
  language: 'de',
  because: null,
  manner: null,
  promisedBy: null,
  appointment: null,
  ...changes,
});

const quote = (words: string) => ({ start: 0, end: words.length, words });
export const INVITATION = readingOf({
  kind: 'invitation',
  because: quote('wir laden Sie gern ein'),
  appointment: { on: '2026-12-01', time: '14:30', quote: quote('am 1. Dezember um 14:30 Uhr') },
});
export const REJECTION = readingOf({ kind: 'rejection', because: quote('leider haben wir uns'), manner: 'stock' });
export const OFFER = readingOf({ kind: 'offer', because: quote('bieten wir Ihnen die Stelle an') });
export const HOLDING = readingOf({
  kind: 'holding',
  because: quote('noch nicht entschieden'),
  promisedBy: { on: '2026-12-04', quote: quote('bis zum 4. Dezember') },
});

interface Setting {
  messages?: ThreadMessage[];
  reading?: AnswerReading;
  offers?: LetterOffer[];
  language?: Language;
  isByUser?: boolean;
  seen?: number[];
  /** What was typed before, by name. */
  typed?: Map<string, object>;
  /** Whether the background keeps changes. */
  keeps?: boolean;
}

/** Shows a thread to the page, with a mail page and a background that stand in for the real ones. */
export async function openThread(setting: Setting = {}) {
  const { messages = [mailBy()], reading = readingOf(), offers = [offerWith()], language = 'de' } = setting;
  const { isByUser = true, seen = [], keeps = true, typed = new Map<string, object>() } = setting;
  const sent: FromThreadPanel[] = [];
  const commands: { applicationId: string | null; command: Command; operationId: string }[] = [];
  const undone: string[] = [];
  let deliver: (message: ToThreadPanel) => void = () => {};
  let ids = 0;
  const tools: ThreadTools = {
    line: { send: (message) => sent.push(message), onMessage: (listener) => (deliver = listener) },
    ask: async (name, data) => {
      if (name === 'panel/offer') return offers as never;
      if (name === 'application/change') {
        if (keeps) commands.push(data as never);
        return { ok: keeps, ...(keeps ? { applicationId: 'application-1' } : { problem: 'unavailable' }) } as never;
      }
      undone.push((data as { operationId: string }).operationId);
      return { ok: true } as never;
    },
    seen: { has: (mail) => seen.includes(mail), add: (mail) => seen.push(mail) },
    forms: {
      ...localFormDrafts(() => sessionStorage),
      read: (name) => (typed.get(name) ?? {}) as Record<string, unknown>,
      write: (name, patch) => void (Object.keys(patch).length === 0 ? typed.delete(name) : typed.set(name, patch)),
    },
    language,
    today: TODAY,
    zone: 'Europe/Berlin',
    now: () => NOON,
    newId: () => `operation-${++ids}`,
    isByUser: () => isByUser,
    readAnswer: () => reading,
    readShownDate: (shown) => {
      const [, on, time = ''] = /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?$/.exec(shown) ?? [];
      return on === undefined ? undefined : { on, time };
    },
  };
  const view = render(
    <TextProvider value={textsIn(language)}>
      <ThreadPage tools={tools} />
    </TextProvider>,
  );
  const say = (message: ToThreadPanel) => act(async () => deliver(message));
  const thread: SeenThread = { subject: 'Ihre Bewerbung', language: 'de', messages };
  await say({ type: 'state', thread });
  return { ...view, sent, commands, undone, seen, typed, say, types: () => sent.map(({ type }) => type) };
}
