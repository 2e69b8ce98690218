import { questionSentences } from '../blocks/questionSentences';
import { repairSentences } from '../blocks/repairSentences';
import { type Draft, type DraftSentence, draftText, filler, ownBlock } from '../draft';
import type { FragmentShape } from '../fragments/fragment';
import { readFragment } from '../fragments/readFragment';
import type { Variants } from '../voice';
import type { ThankYouWording } from '../wording/wording';
import { type Kind, ownDetails, type Parts } from './kind';

/**
 * Step 1 (R5–R13): thanks and what stayed; what impressed and the wish that follows from it; an addition; open questions; a second
 * interview. With nothing noted it is thanks, wish and invitation alone (R3).
 */
export const thankYou: Kind = {
  notes: {
    full: ['stayedWithMe', 'impressedMe', 'openQuestions', 'answerBetter'],
    minimal: ['stayedWithMe', 'impressedMe'],
  },
  subject: (wording) => wording.thankYou.subject,
  full,
  minimal: (parts) => [
    { name: 'opening', isOptional: false, sentences: [minimalOpening(parts)] },
    ownBlock('second', minimalSecond(parts), false),
  ],
  arrangements: [
    [['opening', 'stayed'], ['impressed', 'wish'], ['repair'], ['questions'], ['second', 'extra']],
    [['opening', 'stayed'], ['impressed', 'wish'], ['questions'], ['repair'], ['extra', 'second']],
    [['opening', 'stayed', 'impressed', 'wish'], ['repair'], ['questions'], ['second', 'extra']],
    [
      ['opening', 'stayed'],
      ['impressed', 'wish', 'repair'],
      ['questions', 'extra', 'second'],
    ],
  ],
};

function full(parts: Parts): Draft[] {
  const { request, voice, wording, points } = parts;
  const { opening, openingLate, wish, wishWithReason, second, nextStep, extra } = wording.thankYou;
  const details = ownDetails(parts);
  const hasReason = details.some((detail) => draftText(detail) !== '' && parts.isOn(detail.name));
  const questions = questionSentences(voice, points.openQuestions, wording.questions);
  const repair = repairSentences(voice, points.answerBetter, wording.repair);
  return [
    ownBlock('opening', voice.say('opening', request.timing === 'late' ? openingLate : opening), false),
    ...details,
    ownBlock('wish', voice.say('wish', hasReason ? wishWithReason : wish)),
    { name: 'repair', isOptional: true, sentences: repair },
    { name: 'questions', isOptional: true, sentences: questions },
    ownBlock('second', voice.say('second', isFirst(request) ? second : nextStep)),
    filler('extra', voice.say('extra', extra)),
  ];
}

/** Two sentences can hold one short detail (R4): of what stayed, else of what impressed. */
function minimalOpening({ request, voice, wording, points }: Parts): DraftSentence {
  const own = wording.thankYou;
  for (const point of [...points.stayedWithMe, ...points.impressedMe]) {
    const fragment = readFragment(point.typed, voice.language, voice.terms);
    const frames = minimalFrames(fragment.shape, own);
    const withDetail = frames && voice.sayShort('minimal-first', frames, { f: fragment.text });
    if (withDetail) return { text: withDetail, points: [point], isOwn: false };
  }
  const plain = request.timing === 'late' ? own.minimalFirstLate : own.minimalFirst;
  return { text: voice.say('minimal-first', plain), points: [], isOwn: false };
}

function minimalFrames(
  shape: FragmentShape,
  { minimalWithClause, minimalWithObject, minimalWithAny }: ThankYouWording,
): Variants | undefined {
  if (shape === 'clause') return minimalWithClause;
  if (shape === 'object') return minimalWithObject;
  return shape === 'any' || shape === 'subject' ? minimalWithAny : undefined;
}

function minimalSecond({ request, voice, wording }: Parts): string {
  const { minimalSecond, minimalNextStep } = wording.thankYou;
  return voice.say('minimal-second', isFirst(request) ? minimalSecond : minimalNextStep);
}

/** Whoever has been there twice asks for no second interview (R12). */
const isFirst = ({ interviewNumber = 1 }: Parts['request']) => interviewNumber < 2;
