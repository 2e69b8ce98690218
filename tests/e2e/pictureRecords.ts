import type { TestBrowser } from './harness/chromium';
import { change, exampleInterview } from './harness/example-records';

type Interview = ReturnType<typeof exampleInterview>;

/** Where the first of the records is written to. */
export const EMAIL = 'anna.weber@example.com';

const RECORDS = {
  de: [
    { company: 'Beispiel GmbH', role: 'Projektleiterin', name: 'Weber' },
    { company: 'Musterwerke AG', role: 'Teamleiterin Logistik (m/w/d)', name: 'Sommer' },
    { company: 'Muster und Partner mbH', role: 'Referentin Organisationsentwicklung', name: 'Peters' },
  ],
  en: [
    { company: 'Example Ltd', role: 'Project manager', name: 'Weber' },
    { company: 'Sample & Sons', role: 'Head of logistics', name: 'Summers' },
    { company: 'Specimen Partners', role: 'Organisation development lead', name: 'Peters' },
  ],
} as const;
const DAYS = ['2026-11-23', '2026-11-09', '2026-11-12'] as const;
const EMAILS = [EMAIL, 'summers@example.org', 'peters@example.net'] as const;

/** The same interview in Britain, with notes in English. */
function inBritain(interview: Interview): Interview {
  const { contacts, interview: held, ...rest } = interview;
  const notes = {
    stayedWithMe: 'how your team looks after new colleagues in their first weeks',
    impressedMe: 'that decisions are taken where the work is done',
    openQuestions: 'How do you tell that a project has gone well?',
    answerBetter: 'On budgets I had no example at hand: 400,000 pounds in my last project',
  };
  const british = { language: 'en', country: 'GB', phone: '+44 20 7946 0000' } as const;
  return {
    ...rest,
    country: 'GB',
    region: '',
    contacts: contacts.map((contact) => ({ ...contact, ...british })),
    interview: { ...held, zone: 'Europe/London', notes },
  };
}

/** Three made-up applications with a step each, the last of them after a rejection. */
export async function addRecords(browser: TestBrowser, language: 'de' | 'en'): Promise<void> {
  const page = await browser.openPage('dashboard.html');
  let last: string | null = null;
  for (const [index, record] of RECORDS[language].entries()) {
    const interview = exampleInterview({ ...record, date: DAYS[index] ?? '', email: EMAILS[index] ?? '' });
    last = await change(page, null, language === 'en' ? inBritain(interview) : interview);
  }
  await change(page, last, { name: 'recordRejection', on: '2026-11-23' });
  await page.close();
}
