import type { Contact, InterviewNotes } from '../../lib/domain/application';
import { composeLetter } from '../../lib/letters/composeLetter';
import type { FragmentFit, LetterKind, LetterRequest } from '../../lib/letters/letter';
import { wordCount } from '../../lib/letters/wordCount';
import { RECORDS } from './gallery.data';
import type { GalleryRecord } from './gallery-record';

const KINDS: Readonly<Record<LetterKind, string>> = {
  'thank-you': 'Thank-you',
  'status-enquiry': 'Status enquiry',
  'feedback-request': 'Feedback request',
  'rejection-reply': 'Answer to a rejection',
  'missed-call': 'The agreed call didn’t come',
  'stay-in-touch': 'Staying in touch',
};
const NOTES: Readonly<Record<keyof InterviewNotes, string>> = {
  stayedWithMe: 'What stayed with me',
  impressedMe: 'What impressed me',
  openQuestions: 'Open questions',
  answerBetter: 'What I’d answer better',
};
const REASONS: Readonly<Record<NonNullable<FragmentFit['reason']>, string>> = {
  slip: 'it only tells of a slip',
  'adds-nothing': 'it names no addition',
  length: 'the letter would be too long',
  'other-letter': 'another letter has it',
  'switched-off': 'its block is switched off',
  'not-for-this-kind': 'not for this kind of letter',
  'names-reader': 'it speaks of the reader by name',
  'no-sentence': 'no sentence can hold it',
  'other-terms': 'it mixes Sie and du',
  'small-sie': 'small “sie” may mean somebody else',
  'small-noun': 'a noun in small letters',
  quoted: 'no whole sentence, so in quotation marks',
};

/** docs/LETTERS.md: the letters that are made of made-up records, beside the notes as they were typed. */
export function renderGallery(): string {
  const sections = Object.entries(KINDS).map(([kind, title]) =>
    [
      `## ${title}`,
      ...RECORDS.filter((record) => record.kind === kind).map((record, index) => entry(record, index)),
    ].join('\n\n'),
  );
  return `${[HEAD, ...sections].join('\n\n')}\n`;
}

const HEAD = `# Letters

Every kind of letter in five countries, on formal and informal terms. The records are made up, and the notes are typed as people type them on the way home; the letters are what Nachklang makes of them, untouched. Written by \`npm run letters\` from \`scripts/letters/gallery.data.ts\`.`;

/** The request behind a record of the gallery. */
export function requestOf(record: GalleryRecord, index: number): LetterRequest {
  const { kind, language, company, role, ownName, date, promisedBy = null, timing = 'in-time' } = record;
  const [stayedWithMe, impressedMe, openQuestions, answerBetter] = record.notes;
  const notes = { stayedWithMe, impressedMe, openQuestions, answerBetter };
  const contact = contactOf(record, record.person, 0);
  return {
    ...{ kind, language, company, role, contact, notes, ownName, timing },
    others: (record.others ?? []).map((person, place) => contactOf(record, person, place + 1)),
    interview: {
      id: 'interview',
      date,
      time: '10:00',
      zone: 'Europe/Berlin',
      kind: 'on-site',
      contactIds: ['contact-0'],
      notes,
      mood: null,
      promisedBy,
    },
    today: date,
    seed: `${kind}-${index}`,
    length: record.length ?? 'full',
    number: record.number ?? 1,
    ...(record.agreedCall ? { agreedCall: record.agreedCall } : {}),
  };
}

function contactOf(
  { language, country, terms }: GalleryRecord,
  person: GalleryRecord['person'],
  place: number,
): Contact {
  const [formOfAddress, title, firstName, lastName] = person;
  return {
    id: `contact-${place}`,
    formOfAddress,
    title,
    firstName,
    lastName,
    email: '',
    phone: '',
    terms,
    language,
    country,
  };
}

function entry(record: GalleryRecord, index: number): string {
  const request = requestOf(record, index);
  const letter = composeLetter(request);
  const variety = [
    record.length,
    record.timing,
    record.number === 2 && 'second',
    record.others && 'two readers',
  ].filter(Boolean);
  const title = [`${record.language}-${record.country}`, record.terms, ...variety, record.role].join(' · ');
  const left = letter.fits
    .filter(({ reason }) => reason)
    .map(
      ({ typed, how, reason }) =>
        `- ${how === 'left-out' ? 'Left out' : 'To look at'}: “${typed}”: ${reason && REASONS[reason]}.`,
    );
  return [
    `### ${index + 1}. ${title}`,
    ...notesAsTyped(request.notes),
    ...(left.length > 0 ? [left.join('\n')] : []),
    `Subject: ${letter.subject}`,
    quote(letter.text),
    `_${wordCount(letter.text)} words_`,
  ].join('\n\n');
}

function notesAsTyped(notes: InterviewNotes): string[] {
  const typed = Object.entries(NOTES).flatMap(([note, name]) => {
    const text = notes[note as keyof InterviewNotes];
    return text === '' ? [] : [`${name}:`, ...text.split('\n').map((line) => `    ${line}`)];
  });
  return [typed.length > 0 ? ['```text', ...typed, '```'].join('\n') : 'No notes.'];
}

/** Two blanks keep the lines of the closing apart. */
function quote(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line.replaceAll('<', '&lt;')}  `))
    .join('\n');
}
