import type { Page } from 'playwright-core';

/** One change as the test knows it. A company's states count up: 0 when it is made, then one per edit; -1 is removed. */
export interface Write {
  company: string;
  state: number;
  message: { name: string; data: { operationId: string; applicationId?: string | null; command?: object } };
}

interface WriterOptions {
  round: number;
  writer: number;
  writes: number;
  today: string;
}

/** The functions that the test process offers to the page. */
interface Recorder {
  begun: (write: Write) => Promise<void>;
  kept: (operationId: string) => Promise<void>;
}

type Reply = { answer?: { ok: boolean; applicationId?: string } } | undefined;
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<Reply> } };

/** Runs in the page: makes applications, edits them and removes some, each change by a message, until it has made enough. */
async function writeInPage({ round, writer, writes, today }: WriterOptions): Promise<void> {
  const { begun, kept } = globalThis as unknown as Recorder;
  const place = { country: 'DE', region: '' };
  const notes = { stayedWithMe: 'x'.repeat(1500), impressedMe: '', openQuestions: '', answerBetter: '' };
  const interview = { date: today, time: '10:00', zone: 'Europe/Berlin', kind: 'video', notes, mood: null };
  /** The same operation again until it is answered, as the client does when the worker died. */
  const send = async (write: Write): Promise<string> => {
    await begun(write);
    for (;;) {
      const reply = await chrome.runtime.sendMessage(write.message).catch(() => undefined);
      if (!reply) continue;
      if (!reply.answer?.ok) throw new Error(`not kept: ${JSON.stringify(reply)}`);
      await kept(write.message.data.operationId);
      return reply.answer.applicationId ?? '';
    }
  };
  for (let count = 0; count < writes; ) {
    const company = `Example ${round}.${writer}.${count}`;
    const change = (applicationId: string | null, command: object) => ({
      name: 'application/change',
      data: { operationId: crypto.randomUUID(), applicationId, command },
    });
    const log = { name: 'logInterview', company, role: 'Role 0', ...place, contacts: [] };
    const id = await send({
      company,
      state: 0,
      message: change(null, { ...log, interview: { ...interview, promisedBy: null } }),
    });
    count++;
    for (let state = 1; state <= 3 && count < writes; state++, count++) {
      const edit = { name: 'editApplication', company, role: `Role ${state}`, ...place };
      await send({ company, state, message: change(id, edit) });
    }
    if (count % 12 !== 0 || count >= writes) continue;
    const data = { operationId: crypto.randomUUID(), applicationId: id };
    await send({ company, state: -1, message: { name: 'application/delete', data } });
    count++;
  }
}

/** Lets the page tell the test process what it begins and what was acknowledged. */
export async function recordFrom(page: Page, { begun, kept }: Recorder): Promise<void> {
  await page.exposeFunction('begun', begun);
  await page.exposeFunction('kept', kept);
}

/** Starts writers in a page; settles when they are done, or when the page dies with the browser. */
export async function write(
  page: Page,
  { round, writers, writes }: { round: number; writers: number; writes: number },
): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const all = Array.from({ length: writers }, (_, writer) =>
    page.evaluate(writeInPage, { round, writer, writes, today }),
  );
  await Promise.all(all);
}

/** Sends one message as a page does. */
export function sendFrom(page: Page, message: object): Promise<Reply> {
  return page.evaluate((each) => chrome.runtime.sendMessage(each), message);
}

export interface StoredRow {
  id: string;
  rev: number;
  value: { company: string; role: string; history: { operationId: string }[] } | null;
}

/** All rows of the database, past every layer of ours; asks for a look first, so that the start is finished. */
export async function readRows(page: Page): Promise<StoredRow[]> {
  await sendFrom(page, { name: 'reminders/sweep', data: {} });
  return page.evaluate(
    () =>
      new Promise<StoredRow[]>((done, failed) => {
        const opening = indexedDB.open('nachklang');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const rows = opening.result.transaction('applications').objectStore('applications').getAll();
          rows.onerror = () => failed(rows.error);
          rows.onsuccess = () => {
            opening.result.close();
            done(rows.result);
          };
        };
      }),
  );
}
