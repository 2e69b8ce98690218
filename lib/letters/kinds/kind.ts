import type { InterviewNotes, Language } from '../../domain/application';
import { noteSentences } from '../blocks/noteSentences';
import { sharedList } from '../blocks/sharedList';
import type { Draft } from '../draft';
import type { Point } from '../fragments/point';
import type { BlockName, LetterRequest } from '../letter';
import { suitable } from '../suitable';
import type { Variants, Voice } from '../voice';
import type { NoteFrames, Wording } from '../wording/wording';

/** What a kind of letter is made of. */
export interface Parts {
  request: LetterRequest;
  voice: Voice;
  wording: Wording;
  /** The points of each note that this letter takes. */
  points: Readonly<Record<keyof InterviewNotes, readonly Point[]>>;
  /** Blocks that are switched off say nothing that another may lean on. */
  isOn(name: BlockName): boolean;
}

/** The blocks of a letter by paragraphs. */
export type Arrangement = readonly (readonly BlockName[])[];

export interface Kind {
  /** The notes whose points it uses, in the full letter and in the minimal one. */
  notes: Readonly<Record<'full' | 'minimal', readonly (keyof InterviewNotes)[]>>;
  subject(wording: Wording): Variants;
  /** Its blocks, in no certain order. */
  full(parts: Parts): Draft[];
  /** Two blocks of one sentence each (R3), in their order. */
  minimal(parts: Parts): [Draft, Draft];
  /** Orders that read equally well; the record's seed picks one. */
  arrangements: readonly [Arrangement, ...Arrangement[]];
}

/** Weighs the place, as one does while both sides still choose. */
const WEIGHS = /\b(?:plus|good sign|won me over)\b/;

/** What stayed and what impressed: only this applicant could write it (R4, R11). */
export function ownDetails({ request, voice, wording, points, isOn }: Parts): Draft[] {
  const { stayedWithMe, impressedMe } = points;
  const areOn = isOn('stayed') && isOn('impressed');
  const shared = areOn ? sharedList(voice, stayedWithMe, impressedMe, wording.impressed) : undefined;
  if (shared) return [{ name: 'impressed', isOptional: true, sentences: [shared] }];
  const stayed = noteSentences(voice, 'stayed', stayedWithMe, wording.stayed);
  // One sentence with a colon before the user's words is natural, two in a row are a form.
  const hasColon = stayed.some(({ text }) => text.includes(': '));
  const isUndecided = request.kind === 'thank-you' || request.kind === 'status-enquiry';
  const all = isUndecided ? wording.impressed : withoutFrames(wording.impressed, (frame) => WEIGHS.test(frame));
  const frames = besides(all, impressedMe, hasColon, voice.language);
  const before = voice.language === 'de' ? (stayed.at(-1)?.text.split(' ', 1)[0] ?? '') : '';
  const impressed = noteSentences(voice, 'impressed', impressedMe, startingOtherwise(frames, before));
  return [
    { name: 'stayed', isOptional: true, sentences: stayed },
    { name: 'impressed', isOptional: true, sentences: impressed },
  ];
}

/** Where the language has such frames and the words allow it, none with a colon of ours besides another; a keyword without a noun needs its colon. */
function besides(frames: NoteFrames, points: readonly Point[], hasColon: boolean, language: Language): NoteFrames {
  const { list, any } = frames;
  if (!list) return frames;
  if (language === 'en') return hasColon ? { ...frames, any: list } : frames;
  const areNouns = points.every(({ typed }) => /\p{Lu}\p{Ll}/u.test(typed));
  const sentence = suitable(frames.sentence, (frame) => frame.startsWith('{f}') === hasColon);
  return { ...frames, any: hasColon && areNouns ? list : any, sentence };
}

/** "Mir ist … Mir hat …": the second begins with another word where it can. */
function startingOtherwise(frames: NoteFrames, word: string): NoteFrames {
  return withoutFrames(frames, (frame) => frame.startsWith(`${word} `));
}

/** The frames without those that are out; a slot of such frames alone stays whole. */
function withoutFrames(frames: NoteFrames, isOut: (frame: string) => boolean): NoteFrames {
  const entries = Object.entries(frames).map(([shape, variants]) => [
    shape,
    suitable(variants, (each) => !isOut(each)),
  ]);
  return Object.fromEntries(entries);
}

/** Notes of a letter that only looks back: a detail, but neither questions nor additions. */
export const DETAILS_ONLY: Kind['notes'] = { full: ['stayedWithMe', 'impressedMe'], minimal: [] };
