import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/zeit-stehlen',
  language: 'de',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'mild',
  patterns: [
    '{10: (<your>|ihnen|dir|euch) ; zeit ; (stehl~|raub~|gestohlen|geopfert|verschwend~|beanspruch~)}',
    '{10: <your> ; zeit ; anspruch ; (nicht|länger|unnötig|so lange|schon)}',
    '{8: (sie|dich|euch) ; nicht ; aufhalten}',
  ],
  unless: ['<third>'],
  reason: {
    de: 'Ein Gespräch nützt beiden Seiten; das Bild vom Zeitdieb stellt Sie als Bittsteller hin.',
    en: 'A conversation is useful to both sides; the image of the time thief casts you as a supplicant.',
  },
  advice: {
    de: 'Streichen Sie den Satz; eine kurze Mail schont die Zeit besser als jede Beteuerung.',
    en: 'Cut the sentence; a short mail spares more time than any assurance.',
  },
  replacements: [],
  hits: [
    'Ich möchte [Ihre Zeit nicht unnötig verschwenden], nur den Stand der Bewerbung wüsste ich gern.',
    'Hoffentlich [raube ich Ihnen nicht die Zeit] mit meiner Frage zur Stelle.',
    'Ich will [Sie nicht länger aufhalten] und danke für das Gespräch.',
    'Danke, dass Sie [Ihre kostbare Zeit geopfert] haben, um mit mir das Gespräch zu führen.',
    'Ich hoffe, ich habe [dir keine Zeit gestohlen] mit dem Interview.',
  ],
  misses: [
    'Die Zeit im Gespräch verging schnell.',
    'Danke, dass Sie sich Zeit für das Gespräch genommen haben.',
    'Das neue Formular spart Ihnen Zeit, wie ich im Interview vorgerechnet habe.',
    'Meetings ohne Plan verschwenden Arbeitszeit, darüber sprachen wir im Gespräch.',
  ],
  source: 'R16, friendly but direct, no belittling oneself; common advice on application letters',
};
