import { type Draft, type DraftSentence, draftText } from './draft';
import { capitalised } from './firstLetter';
import type { LetterFrame } from './frameOf';
import type { Arrangement, Kind } from './kinds/kind';
import { KINDS } from './kinds/kinds';
import type { BlockName, LetterRequest } from './letter';
import { pick } from './pick';
import { oneLine } from './plainText';
import type { Taken } from './takePoints';
import { createVoice, type Voice } from './voice';
import { wordCount } from './wordCount';
import { WORDINGS } from './wording/wordings';

export interface LaidBlock extends Draft {
  isOn: boolean;
}

/** A letter in its order, before it is known whether it has the right length. */
export interface Layout {
  subject: string;
  blocks: LaidBlock[];
  paragraphs: string[];
  /** Of the whole text, salutation, closing and name included. */
  words: number;
}

/** Puts the blocks of a letter in their order and into paragraphs. `hasFillers`: with the sentences for letters that would be short. */
export function layOut(request: LetterRequest, frame: LetterFrame, { points }: Taken, hasFillers: boolean): Layout {
  const kind = KINDS[request.kind];
  const voice = createVoice(request);
  const wording = WORDINGS[request.contact.language];
  const isOn = (name: Draft['name']) => !request.without?.includes(name);
  const parts = { request, voice, wording, points, isOn };
  const isMinimal = request.length === 'minimal';
  const drafts = (isMinimal ? kind.minimal(parts) : kind.full(parts))
    .filter((draft) => draftText(draft) !== '' && (hasFillers || !draft.isFiller))
    .map((draft) => ({ ...draft, isOn: !draft.isOptional || isOn(draft.name) }));
  const arrangement = isMinimal ? [drafts.map(({ name }) => name)] : arrangementOf(kind, request.seed, drafts);
  const blocks = inOrder(drafts, arrangement, voice, frame);
  const paragraphs = [...frame.above, ...paragraphsOf(blocks, arrangement), ...frame.below];
  return {
    subject: capitalised(oneLine(voice.say('subject', kind.subject(wording)))),
    blocks,
    paragraphs,
    words: wordCount(paragraphs.join(' ')),
  };
}

/** What stayed belongs into the opening paragraph (R13); without it, what impressed does. */
function arrangementOf(kind: Kind, seed: string, drafts: readonly LaidBlock[]): Arrangement {
  const arrangement = pick(seed, 'arrangement', kind.arrangements);
  if (drafts.some(({ name, isOn }) => name === 'stayed' && isOn)) return arrangement;
  const others = arrangement.map((names) => names.filter((name) => name !== 'impressed'));
  return others.map((names) => names.flatMap((name) => (name === 'stayed' ? [name, 'impressed'] : [name])));
}

function inOrder(
  drafts: readonly LaidBlock[],
  arrangement: Arrangement,
  voice: Voice,
  { isSmall }: LetterFrame,
): LaidBlock[] {
  return arrangement
    .flat()
    .flatMap((name) => drafts.filter((draft) => draft.name === name))
    .map((draft) => ({
      ...draft,
      sentences: draft.sentences.map((sentence) => tidied(sentence, voice, isSmall && draft.name === 'opening')),
    }));
}

function tidied(sentence: DraftSentence, voice: Voice, isSmall: boolean): DraftSentence {
  const text = voice.spell(oneLine(sentence.text));
  return { ...sentence, text: isSmall ? text : capitalised(text) };
}

/** Words of a paragraph that may stand alone. */
const SHORT_PARAGRAPH = 22;
/** The question and what the letter comes to may be a line of their own. */
const STANDS_ALONE: readonly BlockName[] = ['opening', 'questions', 'ask', 'second', 'invitation'];

function paragraphsOf(blocks: readonly LaidBlock[], arrangement: Arrangement): string[] {
  const paragraphs: string[] = [];
  for (const names of arrangement) {
    const own = blocks.filter(({ name, isOn }) => isOn && names.includes(name));
    const text = own.map(draftText).join(' ');
    const isLoneLine = own.every(({ name }) => !STANDS_ALONE.includes(name)) && wordCount(text) <= SHORT_PARAGRAPH;
    const before = paragraphs.at(-1);
    if (before !== undefined && isLoneLine) paragraphs[paragraphs.length - 1] = `${before} ${text}`.trim();
    else if (text !== '') paragraphs.push(text);
  }
  return paragraphs;
}
