import type { Language } from '../../domain/application';

/** What denies a sign in its clause; folded. */
export const NEGATIONS: Readonly<Record<Language, RegExp>> = {
  de: /\b(?:nicht|nichts|nie|niemals|keine?[nmrs]?|keinesfalls|keineswegs|ohne|kaum mehr|ungern|weder|verzicht\w*|absehen|abzusehen|abgesehen|ablehn\w*|abzulehnen|abgelehnt|zurueck(?:ziehe\w*|zuziehen|gezogen)|absag(?:e|en)(?! )|unmoeglich|abstand nehmen|statt)\b|\b(?:seh\w*|lehn\w*|rat\w*)\b.{0,60}\bab\b|\bzieh\w*\b.{0,60}\bzurueck\b|\bnehm\w*\b.{0,60}\babstand\b|\babstand von\b/,
  en: /\b(?:not|cannot|never|no|none|nor|neither|nothing|without|decline\w*|declining|withdraw\w*|refus\w*|no longer|unable|unwilling|instead of|rather than|hardly|against|reluctant\w*|turn(?:ing)? down|pass on)\b|n't\b/,
};

/** These hold such a word and deny nothing. Global: they are taken out. */
export const NO_NEGATIONS: Readonly<Record<Language, RegExp>> = {
  de: /\bnicht (?:nur|zuletzt|erst|allein|genug|eilig|schwer|minder|weniger|wahr|lange|zu vergessen|zu viel|zu frueh|bloss|mehr aus dem (?:kopf|sinn)|(?:gedacht|geahnt|gewusst|erwartet)|(?:\w+ ){0,2}(?:nachgelassen|geaendert|veraendert|verloren|kleiner|geringer|schwaecher|abgenommen))\b|\b(?:nichts|wenig) (?:\w+ ){0,2}(?:geaendert|veraendert)\b|\baendert\b.{0,40}\bnichts\b|\bzoeger\w* (?:sie |du |ihr |ich )?nicht\b|\bnicht (?:zu )?zoeger\w*|\bohne (?:zu )?(?:zoegern|eile|weiteres|zweifel|frage|bedenken)\b|\bkeine? (?:eile|hast|frage|zweifel|problem|muehe|umstaende|stoerung)\b|\bnichts (?:lieber|mehr (?:freuen|wuenschen)|(?:fehlt|im wege?))\b|\bnie(?:mals)? (?:so|mehr|lieber|besser)\b|\bwarum nicht\b|\b(?:wenn|falls|sofern|ob)\b[^,]*|\bnichts(?:destotrotz|destoweniger)\b/g,
  en: /\bnot (?:only|just|least|to mention)\b|(?:n't|\bnot|\bnothing|\bnever) (?:\w+ ){0,2}(?:changed|faded|lost|waned|weakened|diminished|gone|dropped|lessened)\b|\b(?:no|without) (?:rush|hurry|pressure|problem|doubt|need|hesitation|question|matter|delay)\b|\b(?:don't|do not|without|not|never) hesitat\w*|\b(?:can't|cannot|can hardly) wait\b|\bcould(?:n't| not) (?:be|agree|imagine) (?:\w+ )?(?:more|\w+er)\b|\bnothing (?:would|could|more|better)\b|\bnever (?:been|felt|wanted|seen|met|liked) (?:so|more|such|a|anything)\b|\bwhy not\b|\b(?:would|do)(?:n't| not) mind\b|\b(?:if|whether|unless|when)\b[^,]*?(?:n't|\bnot|\bno)\b|\bwithout (?:\w+ )?\w+ing\b|\bno later than\b|\bnot far\b|\bno (?:small|little)\b/g,
};
