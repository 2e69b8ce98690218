import type { CalendarDate } from '../domain/application';
import type { AnswerKind, Quote } from './answer';
import { type Sign, WEIGHTS } from './cues/cue';
import { proposedTime } from './proposedTime';
import type { ReadSentence, ReceivedMail } from './readMail';
import { quoteOf } from './text/foldText';

const SIGNS = { rejection: 'rejects', offer: 'offers', invitation: 'invites', holding: 'holds' } as const;

/** What is needed to say a kind at all, and by how much it must lead the next. */
const ENOUGH = 2.9;
const MANY = 5;
/** What is enough where nothing speaks against it, and by how much it leads the next. A wrong rejection hurts most; pay and a start are talked of long before an offer. */
const LITTLE: Record<string, number> = { rejection: 1.2, offer: ENOUGH, invitation: 0.85, holding: 0.85 };
const LEAD = 0.4;
/** What an errand or many readers weigh, to speak against it. */
const AGAINST = 1.4;
/** What a day and a time weigh. */
const TIME_WEIGHT = 1.5;
/** An invitation may ask for papers too. */
const ERRAND_SHARE = 0.6;
/** Signs of one kind in one sentence say the same thing, more or less. */
const MOST_IN_SENTENCE = 4;
const MOST_IN_ALL = 8;
/** A subject says less than the text: it may be that of an earlier mail. */
const SUBJECT_SHARE = 0.5;
const LONGEST_QUOTE = 240;

type Weights = Partial<Record<Sign, number>>;

/** The kind of answer and the sentence that says so. */
export function answerKind(mail: ReceivedMail, received: CalendarDate): { kind: AnswerKind; because: Quote | null } {
  const weights = weighSigns(mail);
  const sure = { offers: isSure(mail, 'offers'), rejects: isSure(mail, 'rejects') };
  const decided = decide(weights, sure, turnsToAnother(mail));
  const appointment = decided ? null : proposedTime(mail, received);
  const kind = decided ?? lean(withTime(weights, appointment?.time));
  if (kind === 'other') return { kind, because: null };
  const because = wordsFor(mail, SIGNS[kind]) ?? wordsFor(mail, 'moves') ?? appointment?.quote ?? null;
  return because ? { kind, because } : { kind: 'other', because: null };
}

/** Where a talk is spoken of, a day with a time is mostly an invitation to it. */
function withTime(weights: Weights, time = ''): Weights {
  const { invites = 0, moves = 0, talk = 0, elsewhere = 0 } = weights;
  const isProposed = time !== '' && elsewhere === 0 && invites + moves + talk > 0;
  return { ...weights, invites: Math.max(invites, moves) + (isProposed ? TIME_WEIGHT : 0) };
}

function weighSigns({ sentences, subject }: ReceivedMail): Weights {
  const weights: Weights = {};
  const add = (sign: Sign, weight: number) => {
    weights[sign] = Math.min(MOST_IN_ALL, (weights[sign] ?? 0) + weight);
  };
  for (const { signs } of sentences) for (const [sign, weight] of inOne(withoutVoid(signs))) add(sign, weight);
  for (const [sign, weight] of inOne(subject)) add(sign, weight * SUBJECT_SHARE);
  return weights;
}

/** Pay, a start and benefits are talked of before there is an offer too. */
function isSure({ sentences }: ReceivedMail, sign: Sign): boolean {
  return sentences.some(({ signs }) =>
    withoutVoid(signs).some((each) => each.sign === sign && each.weight >= WEIGHTS.sure),
  );
}

/** A refusal for one post, and behind it the invitation to talk about another: that is what the reader must act on. */
function turnsToAnother({ sentences }: ReceivedMail): boolean {
  const clear = ({ signs }: ReadSentence, ...names: Sign[]) =>
    withoutVoid(signs).some(({ sign, weight }) => names.includes(sign) && weight >= WEIGHTS.sure);
  const refused = sentences.findIndex(
    (each) => clear(each, 'rejects') || each.signs.some(({ sign }) => sign === 'past'),
  );
  const last = sentences.findLastIndex((each) => clear(each, 'rejects'));
  const behind = sentences.slice(Math.max(refused, last) + 1);
  return refused >= 0 && behind.some((each) => clear(each, 'invites')) && behind.some((each) => clear(each, 'anew'));
}

/** To cancel a talk, to name a rule or to look back is no refusal of the applicant, other posts, talks with others and a time still to come no invitation. */
function withoutVoid(signs: ReadSentence['signs']): ReadSentence['signs'] {
  const has = (...names: Sign[]) => signs.some(({ sign }) => names.includes(sign));
  const isVoid = (sign: Sign) =>
    (sign === 'rejects' && has('cancels', 'aside', 'past')) ||
    (sign === 'moves' && has('dateless')) ||
    (sign === 'invites' && (has('elsewhere', 'errand', 'dateless') || (has('cancels') && !has('moves'))));
  return signs.filter(({ sign }) => !isVoid(sign));
}

/** The strongest sign counts in full, the others in the same sentence by half. */
function inOne(signs: ReadSentence['signs']): Map<Sign, number> {
  const sums = new Map<Sign, number>();
  const strongest = new Map<Sign, number>();
  for (const { sign, weight } of signs) {
    sums.set(sign, (sums.get(sign) ?? 0) + weight / 2);
    strongest.set(sign, Math.max(strongest.get(sign) ?? 0, weight));
  }
  return new Map(
    [...sums].map(([sign, sum]) => [sign, Math.min(MOST_IN_SENTENCE, sum + (strongest.get(sign) ?? 0) / 2)]),
  );
}

/** A refusal is polite about everything else, an offer talks of terms and times, and whoever invites also says when they will call. */
function decide(
  weights: Weights,
  sure: { offers: boolean; rejects: boolean },
  isTurned: boolean,
): AnswerKind | undefined {
  const {
    away = 0,
    bulk = 0,
    rejects = 0,
    offers = 0,
    invites = 0,
    cancels = 0,
    moves = 0,
    holds = 0,
    errand = 0,
  } = weights;
  const talks = Math.max(invites, moves);
  const isChosen = sure.offers && offers >= ENOUGH;
  if (away >= ENOUGH && rejects < MANY) return 'other';
  if (bulk >= ENOUGH && rejects < ENOUGH) return 'other';
  if (isTurned && talks >= ENOUGH) return 'invitation';
  if (rejects >= ENOUGH && (sure.rejects || !isChosen)) return offers >= rejects + 1 ? 'offer' : 'rejection';
  if (cancels >= ENOUGH && moves + invites < ENOUGH) return 'other';
  if (isChosen && offers + 2 > invites) return 'offer';
  if (talks >= ENOUGH && errand * ERRAND_SHARE < invites + moves) return 'invitation';
  if (holds >= ENOUGH && errand < holds) return 'holding';
  return Math.max(errand, cancels, bulk) >= AGAINST ? 'other' : undefined;
}

/** Most mails from a company are one of the four: what leans clearly to one side, with nothing against it, is of that kind. */
function lean(weights: Weights): AnswerKind {
  const [first, second] = Object.entries(SIGNS)
    .map(([kind, sign]) => ({ kind: kind as AnswerKind, weight: weights[sign] ?? 0 }))
    .sort((one, other) => other.weight - one.weight);
  if (!first || first.weight - (second?.weight ?? 0) < LEAD) return 'other';
  return first.weight >= (LITTLE[first.kind] ?? ENOUGH) ? first.kind : 'other';
}

/** The first of the sentences that say it most clearly. */
function wordsFor({ sentences, text }: ReceivedMail, sign: Sign): Quote | null {
  const clearest = sentences
    .map((sentence) => ({ sentence, weight: inOne(withoutVoid(sentence.signs)).get(sign) ?? 0 }))
    .reduce<{ sentence?: ReadSentence; weight: number }>((best, each) => (each.weight > best.weight ? each : best), {
      weight: 0,
    }).sentence;
  if (!clearest) return null;
  const whole = quoteOf(text, clearest.start, clearest.end);
  const found = clearest.signs.find((each) => each.sign === sign);
  if (whole.words.length <= LONGEST_QUOTE || !found) return whole;
  return quoteOf(text, clearest.start + found.start, clearest.start + found.end);
}
