import type { InterviewNotes } from '../../domain/application';
import { noteSentences } from '../blocks/noteSentences';
import type { Draft } from '../draft';
import type { Point } from '../fragments/point';
import type { BlockName, LetterRequest } from '../letter';
import type { Variants, Voice } from '../voice';
import type { Wording } from '../wording/wording';

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

/** What stayed and what impressed: only this applicant could write it (R4, R11). */
export function ownDetails({ voice, wording, points }: Parts): Draft[] {
  const { any, anyToo = any } = wording.impressed;
  const stayed = noteSentences(voice, 'stayed', points.stayedWithMe, wording.stayed);
  const hasColon = stayed.some(({ text }) => text.includes(': '));
  const frames = { ...wording.impressed, any: hasColon ? anyToo : any };
  return [
    { name: 'stayed', isOptional: true, sentences: stayed },
    { name: 'impressed', isOptional: true, sentences: noteSentences(voice, 'impressed', points.impressedMe, frames) },
  ];
}

/** Notes of a letter that only looks back: a detail, but neither questions nor additions. */
export const DETAILS_ONLY: Kind['notes'] = { full: ['stayedWithMe', 'impressedMe'], minimal: [] };
