import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/bewerbung-vergessen',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(bewerbung|unterlagen|mail|nachricht|anfrage|mich|e-mail) ..4 (nicht|wohl|vielleicht|etwa|doch nicht|hoffentlich nicht) ..3 (vergessen|untergegangen|übersehen|verloren)',
    '(ob|dass) ..2 (sie|du|ihr) (mich|meine bewerbung) ..2 (vergessen|übersehen) (haben|hast|habt)',
    '(haben sie|hast du|habt ihr) (mich|meine bewerbung|meine mail|meine nachricht) ..2 (vergessen|übersehen)',
  ],
  unless: ['(name~|schirm|tasche|jacke)'],
  reason: {
    de: 'Der Leser hört den Vorwurf, er habe geschlampt; fragen Sie einfach nach dem Stand.',
    en: 'The reader hears the reproach of having been careless; just ask where things stand.',
  },
  replacements: [],
  hits: [
    'Ich hoffe, dass meine [Bewerbung nicht vergessen] wurde.',
    'Ist meine [Nachricht vielleicht untergegangen]?',
    '[Haben Sie mich vergessen]?',
  ],
  misses: [
    'Ich habe vergessen, das Zeugnis anzuhängen.',
    'Das Gespräch werde ich nicht vergessen.',
    'Meine Tasche habe ich bei Ihnen vergessen.',
  ],
  source: 'R17: nicht drängen; Wissensblatt, Abschnitt 3 (Vorwurf)',
};
