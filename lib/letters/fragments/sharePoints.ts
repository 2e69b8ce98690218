import type { LetterRequest } from '../letter';
import { keywordsOf } from './joinList';
import type { Point } from './point';
import { pointsOf } from './pointsOf';
import { spelled } from './spelled';

/** The details of the notes, dealt out over the letters about one interview. */
export interface Shares {
  mine: Point[];
  others: Point[];
}

/**
 * What stayed and what impressed, for this letter and for the others: with several interviewers each letter has another detail. The
 * keywords of one line are dealt out singly.
 */
export function sharePoints({ notes, share, contact }: Pick<LetterRequest, 'notes' | 'share' | 'contact'>): Shares {
  const points = [...pointsOf(notes, 'stayedWithMe'), ...pointsOf(notes, 'impressedMe')];
  if (!share || share.of < 2) return { mine: spelled(points, contact.language), others: [] };
  const keywords = points.flatMap(({ note, typed }) => keywordsOf(typed).map((keyword) => ({ note, typed: keyword })));
  const single = spelled(keywords, contact.language);
  const isMine = (index: number) => index % share.of === share.index % share.of;
  return { mine: single.filter((_, index) => isMine(index)), others: single.filter((_, index) => !isMine(index)) };
}
