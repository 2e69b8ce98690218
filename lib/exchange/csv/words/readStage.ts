import type { Stage } from '../../../domain/application';
import { foldHeader } from '../columns/foldHeader';
import { STAGE_WORDS } from './stages.data';

const STAGES = new Map<string, Stage['name']>(
  Object.entries(STAGE_WORDS).flatMap(([stage, words]) =>
    words.map((word): [string, Stage['name']] => [word, stage as Stage['name']]),
  ),
);

/**
 * How an application stands, by the word in its cell; `undefined` for words that nobody told us.
 *
 * @example readStage('Absage erhalten') // 'rejected'
 */
export function readStage(text: string): Stage['name'] | undefined {
  return STAGES.get(foldHeader(text));
}
