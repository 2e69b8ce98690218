import { assignPieces } from './assignPieces';
import { cutPieces } from './cutPieces';
import { findKind } from './findKind';
import { inCapitals } from './inCapitals';
import { OwnNames } from './OwnNames';
import type { OwnRecords, Piece, QuickReading, Slot } from './reading';
import { splitLine } from './splitLine';
import { isForm } from './tags';
import { readWhen } from './when/readWhen';
import type { WhenContext } from './when/when-span';

/** Longer than anybody types into one line; what lies behind is kept as a remark. */
const READ_AT_MOST = 300;

/** Makes what reads a line into the fields, knowing the user's own records. */
export function quickReader(own: OwnRecords): (line: string, context: WhenContext) => QuickReading {
  const names = new OwnNames(own);
  return (line, context) => {
    const [text, tail] = [line.slice(0, READ_AT_MOST), line.slice(READ_AT_MOST)];
    const { kind, spans: kinds } = findKind(text);
    const hidden = kinds.reduce(
      (rest, { from, to }) => rest.slice(0, from) + '·'.repeat(to - from) + rest.slice(to),
      text,
    );
    const { date, time, spans } = readWhen(hidden, context);
    const parts = splitLine(text, [...kinds, ...spans]);
    const pieces = parts
      .flatMap((words, part) => cutPieces(words, part, parts.length === 1))
      .map((piece) => withKnown(piece, names));
    return { ...fieldsOf(pieces, text, tail, names, context), date, time, kind };
  };
}

function withKnown(piece: Piece, names: OwnNames): Piece {
  const known = names.recognise(piece);
  return known ? { ...piece, known } : piece;
}

function fieldsOf(
  pieces: readonly Piece[],
  line: string,
  tail: string,
  names: OwnNames,
  { language }: WhenContext,
): Pick<QuickReading, 'company' | 'role' | 'interviewer' | 'note'> {
  const slots = assignPieces(pieces);
  const isSmall = line === line.toLowerCase();
  const textOf = (piece: Piece, slot: Slot | 'note') =>
    piece.known?.slot === slot && slot !== 'person'
      ? piece.known.name
      : inCapitals(line.slice(piece.words[0]?.from, piece.words.at(-1)?.to).trim(), slot, { isSmall, language });
  const of = (slot: Slot | 'note') => pieces.filter((_, index) => slots[index] === slot);
  const company = of('company').map((piece) => textOf(piece, 'company'))[0] ?? '';
  return {
    company,
    role: of('role').map((piece) => textOf(piece, 'role'))[0] ?? names.onlyRoleAt(company),
    interviewer: joinPeople(of('person'), (piece) => names.personAt(company, textOf(piece, 'person'))),
    note: remarksOf(
      pieces.filter((_, index) => slots[index] === 'note'),
      line,
    )
      .concat(tail)
      .filter(Boolean)
      .join(', '),
  };
}

/** What is left over, as it was typed: pieces of one part stay together, with the words that led to them. */
function remarksOf(pieces: readonly Piece[], line: string): string[] {
  const parts = new Set(pieces.map(({ part }) => part));
  return [...parts].map((one) => {
    const each = pieces.filter(({ part }) => part === one);
    const [first, last] = [each[0], each.at(-1)];
    return line.slice((first?.lead ?? first?.words[0])?.from, last?.words.at(-1)?.to).trim();
  });
}

/** As the field of the form takes several people. */
function joinPeople(people: readonly Piece[], textOf: (piece: Piece) => string): string {
  return people.reduce((all, piece, index) => {
    const mark = piece.words[0] && isForm(piece.words[0]) ? ', ' : '; ';
    return index === 0 ? textOf(piece) : `${all}${mark}${textOf(piece)}`;
  }, '');
}
