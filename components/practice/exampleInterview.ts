import type { CalendarDate, Country, Language, ZoneName } from '../../lib/domain/application';
import type { Command } from '../../lib/domain/commands';
import type { Translate } from '../../lib/messages/text-key';

/** The person of the made-up example. */
export const EXAMPLE_PERSON = { name: 'Dr. Anna Weber', email: 'anna.weber@example.com' } as const;

const COUNTRY: Record<Language, Country> = { de: 'DE', en: 'GB' };

/** A made-up interview of the day before, with notes in the language of the interface. */
export function exampleInterview(
  t: Translate,
  { language, yesterday, zone }: { language: Language; yesterday: CalendarDate; zone: ZoneName },
): Command {
  const country = COUNTRY[language];
  return {
    name: 'logInterview',
    company: t('practice_example_company'),
    role: t('practice_example_role'),
    country,
    region: '',
    contacts: [
      {
        formOfAddress: 'ms',
        title: 'Dr.',
        firstName: 'Anna',
        lastName: 'Weber',
        email: EXAMPLE_PERSON.email,
        phone: '',
        terms: 'formal',
        language,
        country,
      },
    ],
    interview: {
      date: yesterday,
      time: '15:00',
      zone,
      kind: 'on-site',
      notes: {
        stayedWithMe: t('practice_example_stayed'),
        impressedMe: t('practice_example_impressed'),
        openQuestions: t('practice_example_question'),
        answerBetter: '',
      },
      mood: null,
      promisedBy: null,
    },
  };
}
