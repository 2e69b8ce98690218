import type { Application, Contact, Interview, Language } from '../../domain/application';
import type { Column } from './column';
import {
  APPLICATION_COLUMNS,
  type ApplicationCells,
  CONTACT_COLUMNS,
  ID_COLUMN,
  INTERVIEW_COLUMNS,
  type InterviewCells,
  ONCE_COLUMNS,
  type OnceCells,
} from './columns.data';

/** The names of all columns, with room for so many people. */
export function tableHeader(people: number, language: Language): string[] {
  const named = (columns: readonly { en: string; de: string }[]) => columns.map((column) => column[language]);
  const persons = Array.from({ length: people }, (_, index) =>
    named(CONTACT_COLUMNS).map((name) => `Person ${index + 1}: ${name}`),
  );
  return [
    ...named(APPLICATION_COLUMNS),
    ...named(INTERVIEW_COLUMNS),
    ...persons.flat(),
    ...named(ONCE_COLUMNS),
    ID_COLUMN[language],
  ];
}

/**
 * One application as rows of cells, not guarded yet: a row for each interview, or one without. What an application has once
 * stands in its first row.
 *
 * @param people columns for so many people
 */
export function tableRows(application: Application, people: number, language: Language): string[][] {
  const cells = applicationCells(application);
  const fill = <Shape>(columns: readonly Column<Shape>[], shape: Shape | undefined) =>
    columns.map((column) => (shape === undefined ? '' : column.write(shape, language)));
  const persons = Array.from({ length: people }, (_, index) =>
    fill(CONTACT_COLUMNS, application.contacts[index]),
  ).flat();
  const interviews = application.interviews.length > 0 ? application.interviews : [undefined];
  return interviews.map((interview, index) => [
    ...fill(APPLICATION_COLUMNS, cells),
    ...fill(INTERVIEW_COLUMNS, interview && interviewCells(interview, application.contacts)),
    ...persons,
    ...fill(ONCE_COLUMNS, index === 0 ? onceCells(application) : undefined),
    ID_COLUMN.write(cells, language),
  ]);
}

function applicationCells({ id, company, role, country, region, stage }: Application): ApplicationCells {
  const stageOn = stage.name === 'waiting' ? '' : stage.on;
  return {
    id,
    company,
    role,
    country,
    region,
    stage: stage.name,
    stageOn,
    stageReason: 'reason' in stage ? stage.reason : '',
  };
}

function interviewCells(interview: Interview, contacts: readonly Contact[]): InterviewCells {
  const { notes, contactIds, calendar, ...rest } = interview;
  return { ...rest, ...notes, present: numbersOf(contactIds, contacts), calendar: calendar ? [calendar] : [] };
}

function onceCells({ letters, contacts, mailLanguage, details, ...rest }: Application): OnceCells {
  const letterCells = letters.map(({ contactIds, ...letter }) => ({ ...letter, to: numbersOf(contactIds, contacts) }));
  return { ...rest, letters: letterCells, details: details ?? [], mailLanguage: mailLanguage ?? '' };
}

/** People by their number among the application's. */
function numbersOf(contactIds: readonly string[], contacts: readonly Contact[]): string {
  return contactIds
    .map((id) => contacts.findIndex((contact) => contact.id === id) + 1)
    .filter((number) => number > 0)
    .join(', ');
}
