// Whether the user sees a framed page of ours as it is, before what they press there acts (P8). Two look: the page itself, as far as
// its browser can tell (`watchSight.ts`), and the script that made the frame, which sees what stands around it (`isInSight.ts`).

/** `covered`: something lies over it or changes how it looks · `young`: it has only just come into view. */
export type Doubt = 'covered' | 'young';

/** From the frame: is the view of me clear now? */
export type SightQuestion = { type: 'sight' };
/** To the frame: the answer, or that an act was not done because the frame is concealed. */
export type SightAnswer = { type: 'sight'; isClear: boolean } | { type: 'concealed' };

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

export const isSightQuestion = (value: unknown): boolean => isFields(value) && value.type === 'sight';
export const isSightAnswer = (value: unknown): value is SightAnswer =>
  isFields(value) && (value.type === 'concealed' || (value.type === 'sight' && typeof value.isClear === 'boolean'));

/** What of a frame's messages changes the mail or how it is checked; the rest shows, folds and reads. */
const ACTS: readonly string[] = ['insert', 'replace', 'ignore', 'setLanguage'];

export const isAct = ({ type }: { type: string }): boolean => ACTS.includes(type);
