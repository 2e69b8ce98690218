import { companyCore } from '../../domain/companyNames';
import { ALIKE, likeness, sketchOf } from '../sketch';
import type { NoticeFinder } from './guard-notice';

/** The mail is all but one that another company has got. Compared by sketches: no sent text is kept. */
export const sameText: NoticeFinder = ({ mail, others, text }) => {
  const own = companyCore(mail?.application.company ?? '').join(' ');
  const sketch = sketchOf(text);
  for (const { company, letters } of others) {
    if (companyCore(company).join(' ') === own) continue;
    if (letters.some((letter) => likeness(sketch, letter.sketch) > ALIKE))
      return [{ kind: 'same_text', about: company }];
  }
  return [];
};
