import type { Language } from '../../domain/application';
import type { Point } from './point';
import { withNouns } from './smallNouns';

/** The points of notes as a letter reads them: German ones with capitals on their nouns, and with what was typed beside it. */
export function spelled(points: readonly Point[], language: Language): Point[] {
  return points.map((point) => {
    const typed = language === 'de' ? withNouns(point.typed) : point.typed;
    return typed === point.typed ? point : { ...point, typed, asTyped: point.typed };
  });
}
