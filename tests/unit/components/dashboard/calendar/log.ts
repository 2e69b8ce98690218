import type { Command } from '../../../../../lib/domain/commands';

/** A made-up interview, as it is logged. */
export const LOG: Extract<Command, { name: 'logInterview' }> = {
  name: 'logInterview',
  company: 'Beispiel GmbH',
  role: 'Projektleiterin',
  country: 'DE',
  region: 'BE',
  contacts: [],
  interview: {
    date: '2026-11-23',
    time: '15:00',
    zone: 'Europe/Berlin',
    kind: 'on-site',
    notes: { stayedWithMe: 'wie das Team arbeitet', impressedMe: '', openQuestions: '', answerBetter: '' },
    mood: null,
    promisedBy: null,
  },
};
