import type { InterviewKind } from '../../../domain/application';
import { interviewKind } from '../../../inbox/invitation/interviewKind';
import { foldHeader } from '../columns/foldHeader';

const EXACT: Readonly<Record<string, InterviewKind>> = {
  telefon: 'phone',
  telefonisch: 'phone',
  tel: 'phone',
  phone: 'phone',
  'phone screen': 'phone',
  call: 'phone',
  video: 'video',
  videocall: 'video',
  online: 'video',
  remote: 'video',
  virtual: 'video',
  teams: 'video',
  zoom: 'video',
  'vor ort': 'on-site',
  persoenlich: 'on-site',
  praesenz: 'on-site',
  onsite: 'on-site',
  'on site': 'on-site',
  'in person': 'on-site',
  office: 'on-site',
  probearbeiten: 'trial-day',
  probetag: 'trial-day',
  hospitation: 'trial-day',
  'trial day': 'trial-day',
  'assessment center': 'assessment',
  'assessment centre': 'assessment',
  assessment: 'assessment',
  test: 'assessment',
  sonstiges: 'other',
  other: 'other',
};

/**
 * The kind of an interview by the words in its cell; `undefined` where they tell none.
 *
 * @example readKind('per Telefon') // 'phone'
 */
export function readKind(text: string): InterviewKind | undefined {
  const folded = foldHeader(text);
  if (Object.hasOwn(EXACT, folded)) return EXACT[folded];
  return (
    interviewKind(text.slice(0, 200)) ?? Object.entries(EXACT).find(([word]) => folded.split(' ').includes(word))?.[1]
  );
}
