import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/company-team',
  language: 'en',
  category: 'impersonal',
  severity: 'clear',
  position: 'greeting',
  elsewhere: 'nothing',
  patterns: [
    '^ << <greeting word> (_ ..2|..0, company [name] ..0,) (team|staff|crew|family|company|committee|panel) [(at|of|from|in) ..4] >> <greeting end>',
    '^ << <greeting word> (committee|panel) >> <greeting end>',
    '^ << <greeting word> ..0, company [name] ..0, >> <greeting end>',
  ],
  unless: ['<greets a person>', '^ <greeting word> ..2 <hiring>'],
  reason: {
    en: 'A greeting to a whole company reaches nobody in it; one name turns a circular into a letter.',
    de: 'Eine Anrede an die ganze Firma erreicht niemanden; ein Name macht aus dem Rundschreiben einen Brief.',
  },
  advice: {
    en: 'Name the two or three people you met, or the one who invited you and “the team”.',
    de: 'Nennen Sie die zwei, drei Menschen, die Sie getroffen haben, oder die einladende Person „und das Team“.',
  },
  replacements: [],
  hits: [
    '[Dear Northwind Team],\nthank you for the interview.',
    '[Hello Blue Lantern Staff],\nI applied for the job of barista.',
    '[Dear Committee],\nthank you for the interview.',
    '[Hey {company]},\nthe job of your dreams found me.',
    '[Dear Company],\nmy application is attached.',
    '[Hello {Company Name} Team],\nthank you for the interview.',
  ],
  misses: [
    'Dear Anna and team,\nthank you for the interview.',
    'Dear Mr Team,\nthank you for the interview.',
    'Hi Team Lead Anna,\nthank you for the interview.',
    'Dear {Name},\nyour team made the interview easy.',
    'Dear Prof. Family,\nthank you for the interview.',
  ],
  source: 'R9, personal salutation; common advice on letters',
};
