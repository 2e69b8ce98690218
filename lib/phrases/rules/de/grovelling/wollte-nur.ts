import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/wollte-nur',
  language: 'de',
  category: 'grovelling',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    { match: '<<ich wollte <just>>> ..8 <ask verb>', replacements: ['ich möchte'] },
    { match: '<<ich wollte $1(mich|sie|dich|euch) <just>>> ..8 <ask verb>', replacements: ['ich möchte $1'] },
    { match: '<<wollte ich $1(mich|sie|dich|euch) <just>>> ..8 <ask verb>', replacements: ['möchte ich $1'] },
    { match: '<<wollte ich <just>>> ..8 <ask verb>', replacements: ['möchte ich'] },
    { match: '^ <<wollte <just>>> ..8 <ask verb>', replacements: ['ich möchte'] },
    { match: 'und <<wollte <just>>> ..8 <ask verb>', replacements: ['möchte'] },
    { match: '<<melde mich <just>>>', replacements: ['melde mich'] },
  ],
  unless: ['(damals|als kind~|früher|schon immer)'],
  reason: {
    de: 'Ein „wollte nur mal“ entschuldigt sich für die eigene Frage, noch ehe sie gestellt ist.',
    en: 'The German for “only wanted to” apologises for your question before it has been asked.',
  },
  replacements: [],
  hits: [
    '[Ich wollte nur kurz] nachfragen, wie es nach dem Gespräch aussieht.',
    'Daher [wollte ich bloß mal] wissen, ob die Stelle noch frei ist.',
    '[Ich wollte mich nur eben] zu meiner Bewerbung melden.',
    'Ich danke Ihnen für das Gespräch und [wollte nur mal] nachfragen, wie es aussieht.',
    'Nach dem Interview [wollte ich euch einfach nur] fragen, wie es weitergeht.',
    '[Wollte nur mal] hören, was aus meiner Bewerbung geworden ist.',
  ],
  misses: [
    'Ich möchte fragen, wie es nach dem Gespräch weitergeht.',
    'Als Kind wollte ich nur Bäckerin werden, das Gespräch hat daran erinnert.',
    'Der Ausbilder wollte nur wissen, wie lange die Prüfung dauert, sagte er im Interview.',
    'Ich wollte nach der Ausbildung nur noch mit Holz arbeiten.',
  ],
  source: 'R16, friendly but direct, no belittling oneself; common advice on application letters',
};
