import type { Application, Contact, InterviewNotes } from '../../../../lib/domain/application';
import type { OtherApplication } from '../../../../lib/domain/otherApplications';
import { sketchOf } from '../../../../lib/letters/sketch';

// The made-up applications of one applicant. Several companies and people are called by ordinary words on purpose.

type Person = Partial<Contact> & Pick<Contact, 'firstName' | 'lastName' | 'email'>;

const NO_NOTES: InterviewNotes = { stayedWithMe: '', impressedMe: '', openQuestions: '', answerBetter: '' };
export const INTERVIEW_DAY = '2026-11-09';

function applicationOf(
  id: string,
  company: string,
  role: string,
  people: Person[],
  notes: Partial<InterviewNotes> = {},
): Application {
  const contacts = people.map(
    (person, n): Contact => ({
      id: `${id}-${n}`,
      formOfAddress: 'ms',
      title: '',
      phone: '',
      terms: 'formal',
      language: 'de',
      country: 'DE',
      ...person,
    }),
  );
  return {
    id,
    rev: 1,
    company,
    role,
    country: 'DE',
    region: '',
    contacts,
    interviews: [
      {
        id: `${id}-interview`,
        date: INTERVIEW_DAY,
        time: '15:00',
        zone: 'Europe/Berlin',
        kind: 'on-site',
        contactIds: contacts.map((contact) => contact.id),
        notes: { ...NO_NOTES, ...notes },
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
  };
}

const british = { language: 'en', country: 'GB' } as const;

export const APPLICATIONS: readonly Application[] = [
  applicationOf('nordwind', 'Nordwind Logistik GmbH', 'Disponentin', [
    { firstName: 'Petra', lastName: 'Weber', email: 'petra.weber@nordwind.example' },
    {
      firstName: 'Jonas',
      lastName: 'Brandt',
      title: 'Dr.',
      formOfAddress: 'mr',
      email: 'jonas.brandt@nordwind.example',
    },
  ]),
  applicationOf('kind', 'Kind GmbH', 'Filialleiterin', [
    { firstName: 'Sabine', lastName: 'Koch', email: 's.koch@kind.example' },
  ]),
  applicationOf('bahn', 'Die Bahn AG', 'Projektingenieurin', [
    { firstName: 'Thomas', lastName: 'Lang', formOfAddress: 'mr', email: 'thomas.lang@bahn.example' },
  ]),
  applicationOf('halder', 'Halder AG', 'Einkäuferin', [
    { firstName: 'Karl-Heinz', lastName: 'Müller', formOfAddress: 'mr', email: 'k.mueller@halder.example' },
  ]),
  applicationOf('halder-energy', 'Halder Energy SE & Co. KG', 'Referentin Netzplanung', [
    { firstName: 'Mehmet', lastName: 'Yıldız', formOfAddress: 'mr', email: 'm.yildiz@halder-energy.example' },
  ]),
  applicationOf('pixel', 'Pixelwerk GmbH', 'UX-Designerin', [
    { firstName: 'Lisa', lastName: 'Groß', terms: 'informal', email: 'lisa@pixelwerk.example' },
    {
      firstName: 'Max',
      lastName: 'Schröder',
      formOfAddress: 'mr',
      terms: 'informal',
      email: 'max.schroeder@pixelwerk.example',
    },
  ]),
  applicationOf('klinik', 'Klinikum Rosenhöhe', 'Pflegedienstleitung', [
    {
      firstName: 'Hans',
      lastName: 'von der Heide',
      title: 'Prof. Dr.',
      formOfAddress: 'mr',
      email: 'hans.vonderheide@rosenhoehe.example',
    },
  ]),
  applicationOf('stadtwerke', 'Stadtwerke Lindau', 'Sachbearbeiterin', [
    { firstName: 'Ute', lastName: 'Meyer-Lüders', email: 'meyer-lueders@stadtwerke.example' },
  ]),
  applicationOf('apple', 'Apple', 'Support Advisor', [
    {
      firstName: 'Alexandra',
      lastName: 'Young',
      terms: 'informal',
      email: 'alexandra.young@apple.example',
      ...british,
    },
  ]),
  applicationOf('next', 'Next plc', 'Merchandiser', [
    { firstName: 'Emily', lastName: 'May', email: 'emily.may@next.example', ...british },
  ]),
  applicationOf(
    'lumen',
    'Lumen Analytics Ltd',
    'Data Analyst',
    [
      {
        firstName: 'Thomas',
        lastName: 'Baker',
        formOfAddress: 'mr',
        terms: 'informal',
        email: 'thomas.baker@lumen.example',
        ...british,
      },
      { firstName: 'Priya', lastName: 'Raman', email: 'priya.raman@lumen.example', ...british },
    ],
    { stayedWithMe: 'the dashboards they build for Next' },
  ),
  applicationOf('harbour', 'Harbour & Finch Ltd', 'Office Manager', [
    { firstName: 'Margaret', lastName: 'O’Neill', email: 'margaret.oneill@harbourfinch.example', ...british },
  ]),
  applicationOf('target', 'Target Robotics, Inc.', 'Controls Engineer', [
    {
      firstName: 'William',
      lastName: 'Chen',
      title: 'Dr.',
      formOfAddress: 'mr',
      language: 'en',
      country: 'US',
      email: 'w.chen@targetrobotics.example',
    },
  ]),
  applicationOf('agency', 'Hansen Personalberatung', 'Disponentin in Festanstellung', [
    { firstName: 'Grit', lastName: 'Hansen', email: 'grit.hansen@hansen-personal.example' },
  ]),
];

/** What has been sent already. */
const SENT: Readonly<Record<string, string>> = {
  nordwind: `Sehr geehrte Frau Weber,

haben Sie vielen Dank für das Gespräch am Dienstag und dafür, dass Sie sich so viel Zeit für meine Fragen genommen haben. Besonders geblieben ist mir, wie Sie neue Kolleginnen in den ersten Wochen begleiten: mit einer festen Ansprechpartnerin und einem ruhigen Plan. Genau so möchte ich arbeiten, denn ich lerne am meisten, wenn ich früh Verantwortung bekomme und trotzdem jemanden fragen kann. Nach unserem Treffen ist mein Wunsch, bei Ihnen anzufangen, noch größer geworden. Über eine Einladung zu einem zweiten Gespräch freue ich mich sehr.

Mit freundlichen Grüßen
Mira Vogt`,
  harbour: `Dear Ms O'Neill,

Thank you for meeting me on Monday and for answering so many questions about the office. What stayed with me is how you hand over a project only once the next person has run it twice on their own; I have rarely seen so much patience in a busy place. It is the way I like to work, and it made me want the job even more than before. I would be glad to continue the conversation in a second interview whenever it suits you.

Kind regards,
Mira Vogt`,
};

/** What the records say of all applications but one, as the panel gets it. */
export function othersThan(id: string | undefined): OtherApplication[] {
  return APPLICATIONS.filter((each) => each.id !== id).map(({ id: applicationId, company, contacts }) => ({
    applicationId,
    company,
    people: contacts,
    letters: SENT[applicationId] ? [{ on: '2026-11-10', sketch: sketchOf(SENT[applicationId]) }] : [],
  }));
}
