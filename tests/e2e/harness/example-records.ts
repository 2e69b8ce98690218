import type { Page } from 'playwright-core';
import type { Command } from '../../../lib/domain/commands';
import type { LetterOffer } from '../../../lib/messages/protocol';

type Log = Extract<Command, { name: 'logInterview' }>;

/** A made-up interview, as a command; what a test cares about is given over. */
export function exampleInterview(given: {
  company: string;
  role: string;
  date: string;
  name: string;
  email: string;
}): Log {
  return {
    name: 'logInterview',
    company: given.company,
    role: given.role,
    country: 'DE',
    region: 'BE',
    contacts: [
      {
        formOfAddress: 'ms',
        title: 'Dr.',
        firstName: 'Anna',
        lastName: given.name,
        email: given.email,
        phone: '+49 30 1234567',
        terms: 'formal',
        language: 'de',
        country: 'DE',
      },
    ],
    interview: {
      date: given.date,
      time: '15:00',
      zone: 'Europe/Berlin',
      kind: 'on-site',
      notes: {
        stayedWithMe: 'wie Ihr Team neue Kolleginnen und Kollegen in den ersten Wochen begleitet',
        impressedMe: 'dass Entscheidungen dort fallen, wo die Arbeit geschieht',
        openQuestions: 'Woran messen Sie, ob ein Projekt gelungen ist?',
        answerBetter: 'Bei der Frage nach Budgetverantwortung fehlte mein Beispiel: 400.000 Euro im letzten Projekt',
      },
      mood: 4,
      promisedBy: null,
    },
  };
}

interface ExtensionPage {
  chrome: { runtime: { sendMessage<Answer>(message: object): Promise<{ answer?: Answer }> } };
}

interface ChangeAnswer {
  ok: boolean;
  applicationId: string;
}

/** Asks the background for a change from one of our own pages; the application's id comes back. */
export async function change(page: Page, applicationId: string | null, command: Command): Promise<string> {
  const data = { operationId: crypto.randomUUID(), applicationId, command };
  const { answer } = await page.evaluate(
    (message) => (globalThis as unknown as ExtensionPage).chrome.runtime.sendMessage<ChangeAnswer>(message),
    { name: 'application/change', data },
  );
  if (!answer?.ok) throw new Error(`the change was not kept: ${JSON.stringify(answer)}`);
  return answer.applicationId;
}

/** What the panel would be offered for a mail to these addresses, asked from one of our own pages. */
export async function askForOffers(page: Page, emails: readonly string[]): Promise<LetterOffer[]> {
  const data = { recipients: emails.map((email) => ({ name: '', email })) };
  const { answer } = await page.evaluate(
    (message) => (globalThis as unknown as ExtensionPage).chrome.runtime.sendMessage<LetterOffer[]>(message),
    { name: 'panel/offer', data },
  );
  return answer ?? [];
}
