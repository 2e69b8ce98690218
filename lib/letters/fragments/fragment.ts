import { capitalised } from '../firstLetter';
import { withEnd } from './withoutEnd';

/**
 * What kind of words the user typed, as far as it can be told for sure. Every block has a frame for each shape, and what
 * isn't sure is `any`, whose frame ends in a colon and is right before any words: so a wrong guess may read a little stiff,
 * but is never garbled.
 *
 * `own`: a sentence of the writer ("Ich …"), stands alone · `sentence`: another full sentence · `clause`: "dass …", "wie …", "how …" ·
 * `subject`: a noun phrase right as a subject in the singular ("der Umgang …") · `object`: one right as an object ("die Demos …", "the demos …") ·
 * `note`: words of the other language, or in German of no sentence ("haben keine Chefs", "im Team") or shouted: quoted from one's notes ·
 * `any`: the rest.
 */
export type FragmentShape = 'own' | 'sentence' | 'clause' | 'subject' | 'object' | 'note' | 'any';

export interface Fragment {
  shape: FragmentShape;
  /** Ready for its frame: `own` and `sentence` with capital and end mark, all others without either. */
  text: string;
}

/** The words as a sentence of their own. */
export function fullSentence({ shape, text }: Fragment): string {
  return shape === 'own' || shape === 'sentence' ? text : withEnd(capitalised(text));
}
