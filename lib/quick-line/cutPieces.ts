import type { Piece, Slot, Word } from './reading';
import {
  beginsPerson,
  isAnd,
  isAside,
  isForm,
  isGiven,
  isJoint,
  isKnownCompany,
  isLegal,
  isOrganisation,
  isRole,
  isTitle,
} from './tags';
import { ARTICLES, MARKERS } from './words.data';

/** What a word brings in; "von" and "of" only behind a person, "im" and "in" only before an organisation. */
function markerOf(word: Word, behind: readonly Word[], before: Piece): Slot | 'none' | undefined {
  const next = behind.find(({ text }) => !ARTICLES.has(text));
  if (before.words.length === 0 && /^(?:i|ich)$/u.test(word.folded) && next && markerOf(next, [], before))
    return 'none';
  const marker = MARKERS.find(([reads]) => reads.test(word.folded) || reads.test(word.text))?.[1];
  if (marker) return marker;
  const isBehindPerson = before.words.length > 1 && before.words.some(beginsPerson);
  if (isBehindPerson && /^(?:of|from)$/u.test(word.folded)) return 'company';
  const isBeforeRole = next !== undefined && isRole(next) && before.words.length > 0 && !before.words.some(isRole);
  if (isBeforeRole && /^(?:about|for|fuer)$/u.test(word.folded)) return 'role';
  const isBeforePlace = next !== undefined && isOrganisation(next) && before.words.some(isRole);
  return isBeforePlace && /^(?:im|in|an|am)$/u.test(word.folded) ? 'company' : undefined;
}

const isOf = (piece: Piece, slot: Slot, reads: (word: Word) => boolean) =>
  piece.hint === slot || (piece.hint === null && piece.words.some(reads));
const isPerson = (piece: Piece) => isOf(piece, 'person', beginsPerson);

/** Whether a person's name is whole: a last name stands behind form, title or first name. */
function isNamed({ words }: Piece): boolean {
  const names = words.filter((word) => !isForm(word) && !isTitle(word) && !isAside(word) && !isJoint(word));
  return names.length > (isGiven(names[0] ?? NOBODY) ? 1 : 0);
}

const NOBODY: Word = { text: '', folded: '', from: 0, to: 0 };

/** Whether a word begins something else than the words before it, all in one part of the line. */
function beginsAnew(piece: Piece, word: Word, isOnlyPart: boolean): boolean {
  const last = piece.words.at(-1);
  if (!last || isAside(word) || isLegal(word) || isJoint(word)) return false;
  if (isForm(word)) return !isAnd(last);
  if (isJoint(last)) return false;
  const isPlace = isOf(piece, 'company', isOrganisation);
  if (isTitle(word)) return !isPlace && !piece.words.some((each) => isForm(each) || isTitle(each)) && !isPerson(piece);
  if (isPerson(piece))
    return (isRole(word) && isNamed(piece)) || isKnownCompany(word) || (isOnlyPart && isNamed(piece));
  if (isRole(word)) return !piece.words.some(isRole) && (isOnlyPart || piece.words.some(isKnownCompany));
  if (isKnownCompany(word)) return piece.words.some(isRole);
  return isOnlyPart && (piece.words.some(isRole) || (isGiven(word) && !isPlace));
}

/** Cuts one part of the line into what may be a company, a role, a person or a remark of its own. */
export function cutPieces(words: readonly Word[], part: number, isOnlyPart: boolean): Piece[] {
  let piece: Piece = { words: [], hint: null, part };
  const pieces = [piece];
  const begin = (hint: Slot | null, lead?: Word) => {
    piece = { words: [], hint, lead, part };
    pieces.push(piece);
  };
  words.forEach((word, index) => {
    const marker = markerOf(word, words.slice(index + 1), piece);
    const isArticle = piece.words.length === 0 && piece.lead !== undefined && ARTICLES.has(word.text);
    if (marker) begin(marker === 'none' ? null : marker, piece.words.length === 0 ? (piece.lead ?? word) : word);
    else if (!isArticle && beginsAnew(piece, word, isOnlyPart)) begin(null);
    if (!marker && !isArticle) piece.words.push(word);
  });
  return pieces.filter((each) => each.words.length > 0);
}
