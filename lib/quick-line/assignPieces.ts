import type { Piece, Slot } from './reading';
import {
  beginsPerson,
  isForm,
  isGiven,
  isKnownCompany,
  isLast,
  isLegal,
  isOrganisation,
  isRole,
  isTitle,
} from './tags';
import { REMARK_WORDS } from './words.data';

/** From here on a piece is a person by what it says, not by what is left over. */
const SURE = 3.5;
const MOST_PIECES = 24;

type Judge = (piece: Piece) => number;

const isCapital = (text: string) => !/^\p{Ll}/u.test(text);
const isRemark = ({ words }: Piece) => words.length > 6 || words.some(({ folded }) => REMARK_WORDS.has(folded));
const said = (piece: Piece, slot: Slot) =>
  (piece.hint === slot && !isRemark(piece)) || piece.known?.slot === slot ? 10 : 0;
const isSaidElse = (piece: Piece, slot: Slot) => (piece.hint ?? piece.known?.slot ?? slot) !== slot;

const asCompany: Judge = (piece) => {
  const { words } = piece;
  if (isSaidElse(piece, 'company') || words.some(isForm) || words.every(isTitle)) return -10;
  if (words.some(isLegal)) return 8;
  if (words.some(isOrganisation)) return words.some(isRole) && !words.some(isKnownCompany) ? 4 : 6.5;
  if (isRemark(piece) || !/\p{L}/u.test(words[0]?.text ?? '')) return -1;
  if (words.some(isRole)) return 0.3;
  return isGiven(words[0] ?? { text: '', folded: '', from: 0, to: 0 }) ? 1 : isCapital(words[0]?.text ?? '') ? 2 : 1.5;
};

const asRole: Judge = (piece) => {
  const { words } = piece;
  if (isSaidElse(piece, 'role') || words.some(isForm)) return -10;
  if (words.some(isRole)) return words.length === 1 && words.some(isLast) ? 2.5 : 6;
  if (isRemark(piece) || words.length > 4 || !/\p{L}{2}/u.test(words[0]?.text ?? '')) return -1;
  return words.some(isOrganisation) || words.some(isGiven) ? 0.2 : isCapital(words[0]?.text ?? '') ? 1 : 1.3;
};

const asPerson: Judge = (piece) => {
  const { words } = piece;
  if (isSaidElse(piece, 'person')) return -10;
  if (words.some(isForm)) return 10;
  if (words.some(isLegal) || words.some(isKnownCompany) || isRemark(piece)) return -1;
  if (words.some(isOrganisation)) return 0.5;
  if (beginsPerson(words[0] ?? { text: '', folded: '', from: 0, to: 0 })) return words.length > 1 ? 6 : SURE;
  if (words.some(isRole) && !words.every(isLast)) return -1;
  if (words.length === 1 && words.some(isLast)) return 3;
  const isName = words.length <= 3 && words.every(({ text }) => /^\p{L}/u.test(text) && isCapital(text));
  return isName ? (words.length > 1 ? 1.4 : 0.8) : -1;
};

const JUDGES: Readonly<Record<Slot, Judge>> = { company: asCompany, role: asRole, person: asPerson };

/**
 * Which piece is the company, which the role, and who the people are: the choice in which most fits. The rest is a remark.
 * Of two that fit equally well the earlier one comes first: company, role, person, as the form asks for them.
 */
export function assignPieces(pieces: readonly Piece[]): (Slot | 'note')[] {
  const judged = pieces.slice(0, MOST_PIECES);
  const score = (slot: Slot) => judged.map((piece) => said(piece, slot) || JUDGES[slot](piece));
  const scores = { company: score('company'), role: score('role'), person: score('person') };
  let best: { sum: number; slots: (Slot | 'note')[] } = { sum: -1, slots: [] };
  const indices = [...judged.keys(), -1];
  for (const company of indices)
    for (const role of indices) {
      if (company === role && company !== -1) continue;
      const taken = { company, role };
      const slots = withPeople(taken, scores.person);
      const sum = slots.reduce((all, slot, index) => all + (slot === 'note' ? 0 : (scores[slot][index] ?? 0)), 0);
      if (sum > best.sum + 1e-9) best = { sum, slots };
    }
  return pieces.map((_, index) => best.slots[index] ?? 'note');
}

/** All who surely are people; where there are none, the one who most likely is. */
function withPeople(
  { company, role }: { company: number; role: number },
  person: readonly number[],
): (Slot | 'note')[] {
  const free = person.map((score, index) => (index === company || index === role ? -1 : score));
  const most = Math.max(...free, 0);
  const least = Math.min(most, SURE);
  const likeliest = free.indexOf(most);
  return free.map((score, index) => {
    if (index === company) return 'company';
    if (index === role) return 'role';
    return score > 0 && score >= least && (least === SURE || index === likeliest) ? 'person' : 'note';
  });
}
