import type { Page } from 'playwright-core';

/** What must stand in a record: its role, and the operations of its history. `null`: there is no such record. */
export type Content = { role: string; operations: string[] } | null;

/** One change as the test knows it, and what the record must hold when it was kept. */
export interface Write {
  key: string;
  company: string;
  content: Content;
  message: { name: string; data: { operationId?: string; applicationId?: string | null; command?: object } };
}

/** A record from an earlier start, for a writer to change. */
export interface Existing {
  id: string;
  company: string;
  content: NonNullable<Content>;
}

export interface WriteOptions {
  round: number;
  writers: number;
  writes: number;
  existing?: Existing[];
}

interface WriterOptions extends WriteOptions {
  writer: number;
  today: string;
  noteLength: number;
}

/** The functions that the test process offers to the page. */
interface Recorder {
  begun: (write: Write) => Promise<void>;
  kept: (key: string) => Promise<void>;
}

export type Reply = { answer?: { ok: boolean; applicationId?: string } } | undefined;
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<Reply> } };

/** Long enough that half a record would show. */
export const NOTE_LENGTH = 1500;

/**
 * Runs in the page: makes applications, edits them, takes edits back, deletes some, takes that back or empties the bin of them, and
 * changes those that were there before; each change by a message, one after the other, until it has made enough.
 */
async function writeInPage({ round, writer, writes, today, noteLength, existing = [] }: WriterOptions): Promise<void> {
  const { begun, kept } = globalThis as unknown as Recorder;
  const place = { country: 'DE', region: '' };
  const notes = { stayedWithMe: 'x'.repeat(noteLength), impressedMe: '', openQuestions: '', answerBetter: '' };
  const interview = { date: today, time: '10:00', zone: 'Europe/Berlin', kind: 'video', notes, mood: null };
  let count = 0;
  /** The same operation again until it is answered, as the client does when the worker died. */
  const send = async (write: Write): Promise<string> => {
    count++;
    await begun(write);
    for (;;) {
      const reply = await chrome.runtime.sendMessage(write.message).catch(() => undefined);
      if (!reply) continue;
      if (!reply.answer?.ok) throw new Error(`not kept: ${JSON.stringify([write, reply])}`);
      await kept(write.key);
      return reply.answer.applicationId ?? '';
    }
  };
  /** One record: each function makes the next change and knows what was before, so that it can be taken back. */
  const follow = (company: string, id: string | null, content: Content) => {
    const state = { id, content, before: null as Content, last: '' };
    const act = async (name: string, data: object, next: Content, operationId?: string) => {
      const message = { name, data: { ...data, ...(operationId !== undefined && { operationId }) } };
      const told = await send({ key: crypto.randomUUID(), company, content: next, message });
      Object.assign(state, { before: state.content, content: next, last: operationId ?? '' });
      state.id ??= told;
    };
    const add = (name: string, role: string, data: object) => {
      const operationId = crypto.randomUUID();
      const operations = [...(state.content?.operations ?? []), operationId];
      return act(name, { applicationId: state.id, ...data }, { role, operations }, operationId);
    };
    const change = (role: string, command: object) =>
      add('application/change', role, { command: { company, role, ...place, ...command } });
    const contents = { contacts: [], interview: { ...interview, promisedBy: null } };
    return {
      make: () => change('Role 0', { name: 'logInterview', ...contents }),
      edit: () => change(`Role ${round}.${count}`, { name: 'editApplication' }),
      remove: () => add('application/delete', state.content?.role ?? '', {}),
      purge: () => act('application/purge', { applicationId: state.id }, null),
      undo: () => act('application/undo', {}, state.before, state.last),
    };
  };
  type Step = keyof ReturnType<typeof follow>;
  const lives: Step[][] = [
    ['make', 'edit', 'edit', 'undo', 'edit'],
    ['make', 'edit', 'remove', 'purge'],
    ['make', 'edit', 'remove', 'undo', 'edit'],
    ['make', 'undo'],
  ];
  const later: Step[][] = [['edit'], ['edit', 'undo'], ['remove', 'purge'], ['remove']];
  const left = [...existing];
  for (let turn = round; count < writes; turn++) {
    const fresh = follow(`Example ${round}.${writer}.${turn}`, null, null);
    for (const step of lives[(turn + writer) % lives.length] ?? []) await fresh[step]();
    const one = left.shift();
    const old = one && follow(one.company, one.id, one.content);
    for (const step of later[turn % later.length] ?? []) await old?.[step]();
  }
}

/** Lets the page tell the test process what it begins and what was acknowledged. */
export async function recordFrom(page: Page, { begun, kept }: Recorder): Promise<void> {
  await page.exposeFunction('begun', begun);
  await page.exposeFunction('kept', kept);
}

/** Starts writers in a page; settles when each has made its writes (or a few more), or when the page dies with the browser. */
export async function write(page: Page, options: WriteOptions): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const all = Array.from({ length: options.writers }, (_, writer) => {
    const existing = options.existing?.filter((_, n) => n % options.writers === writer) ?? [];
    return page.evaluate(writeInPage, { ...options, existing, writer, today, noteLength: NOTE_LENGTH });
  });
  await Promise.all(all);
}

/** Sends one message as a page does. */
export function sendFrom(page: Page, message: object): Promise<Reply> {
  return page.evaluate((each) => chrome.runtime.sendMessage(each), message);
}
