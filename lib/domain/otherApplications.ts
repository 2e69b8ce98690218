import type { Application, CalendarDate, Contact, SentLetter } from './application';

/** What the look before sending compares a mail with: the names of another application, and sketches of what was sent for it. */
export interface OtherApplication {
  applicationId: string;
  company: string;
  people: Pick<Contact, 'formOfAddress' | 'firstName' | 'lastName' | 'terms' | 'language'>[];
  letters: { on: CalendarDate; sketch: SentLetter['sketch'] }[];
}

/** All applications but one; `null` leaves none out. */
export function otherApplications(applications: readonly Application[], except: string | null): OtherApplication[] {
  return applications
    .filter(({ id }) => id !== except)
    .map(({ id, company, contacts, letters }) => ({
      applicationId: id,
      company,
      people: contacts.map(({ formOfAddress, firstName, lastName, terms, language }) => ({
        formOfAddress,
        firstName,
        lastName,
        terms,
        language,
      })),
      letters: letters.map(({ on, sketch }) => ({ on, sketch })),
    }));
}
