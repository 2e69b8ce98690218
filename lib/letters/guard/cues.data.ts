/** In the same clause these say that another company is named on purpose: what was, what competes, who offered. */
const ELSEWHERE: readonly RegExp[] = [
  /(?<!\p{L})(?:(?:meiner|meine|der|jener) zeit|arbeitgeber\p{L}*|früher\p{L}*|frueher\p{L}*|bisher\p{L}*|vorherig\p{L}*|vorige\p{L}*|ehemalig\p{L}*|zuvor|damals|einst|seinerzeit|praktik\p{L}*|werkstudent\p{L}*|volontariat|ausbildung|lehre|lehrzeit|lehrjahr\p{L}*|studienzeit|gearbeitet|gelernt|geleitet|betreut|verantwortet|aufgebaut|wir bei|angestellt|tätig|beschäftigt|kund(?:e|en|in|innen|enprojekt)|auftraggeber\p{L}*|lieferant\p{L}*|wettbewerb\p{L}*|konkurren\p{L}*|mitbewerb\p{L}*|vertragsangebot|jobangebot|(?:ein|das|dem|einem|anderes|weiteres) angebot|zusage|absage|vergleich\p{L}*|ähnlich wie|anders als|im gegensatz|referenz\p{L}*|empfohlen|empfehlung|gekündigt|kündigung|kündigungsfrist|arbeitszeugnis|zeugnis|jahre\p{L}* bei|stationen|lebenslauf|masterarbeit|bachelorarbeit|abschlussarbeit|wechsel\p{L}* von|auch bei|gespräch\p{L}* mit anderen|zweite\p{L}* gespräch bei)(?!\p{L})/iu,
  /(?<!\p{L})(?:derzeit\p{L}*|aktuell\p{L}*|momentan\p{L}*|gegenwärtig\p{L}*|noch|zurzeit) (?:bei|für|im|beim)(?!\p{L})|(?<!\p{L})(?:ich|meine\p{L}*) (?:\p{L}+ )?(?:derzeit\p{L}*|aktuell\p{L}*|momentan\p{L}*|zurzeit|jetzige\p{L}*)|(?<!\p{L})mein\p{L}* (?:jetzige|aktuelle|derzeitige|letzte|frühere|alte|damalige|erste)\p{L}*/iu,
  /(?<!\p{L})(?:my|our) (?:\p{L}+ )?(?:time|years?|months|role|job|position|work|team|employer|company|manager|boss|internship|placement|project|projects|contract|stint|degree|thesis|old|days) (?:there )?(?:at|with|for|in|is|was|were)(?!\p{L})/iu,
  /(?<!\p{L})(?:employers?|former\p{L}*|previous\p{L}*|past|current(?:ly)? (?:at|employed|working|work|with|role|job|employer|position|company)|back then|internships?|interned|worked|(?:learn(?:ed|t)|ran|led|built|managed|studied|trained) (?:\p{L}+ ){0,3}at|was working|used to|(?:my|our|a|the|one|former|key) (?:\p{L}+ )?(?:client|customer|supplier|vendor)s?|competitors?|rivals?|competing|offers? from|an offer|received an offer|compared|comparable|unlike|similar to|such as|(?:companies|firms|teams|shops|brands|people|places) like|years at|months at|referees?|references?|recommend\p{L}*|referred|supervis\p{L}*|before joining|when i was|while i was|left|notice period|dissertation|case study|article|podcast|talk by|instead of|rather than)(?!\p{L})/iu,
  /(?<!\p{L})(?:both|with|use|using|used|uses|own|run|runs|sowohl|benutze|nutze|verwende|arbeite mit|mit) (?:\p{L}+ ){0,3}?(?:and|or|und|oder|als auch)(?!\p{L})/iu,
];

/** In the same clause these tell openly of another application: a contract, a promise, a talk there. */
const OPENLY: readonly RegExp[] = [
  /(?<!\p{L})(?:\p{L}*vertrag\p{L}*|zugesagt|abgesagt|(?:mir|uns) (?:\p{L}+ ){0,3}angeboten|angebot\p{L}*|bedenkzeit|beworben|bewerbe|parallel\p{L}*|(?:andere|weitere|zweite|laufende)\p{L}* (?:\p{L}+ )?(?:bewerbung|verfahren|gespräch|prozess|vorstellungsgespräch|probetag)\p{L}*|(?:gespräch|vorstellungsgespräch|probetag|probearbeiten|auswahlverfahren|bewerbung)\p{L}* auch (?:bei|mit)|(?:ein|einen|noch eine?n?) (?:\p{L}+ )?(?:gespräch|vorstellungsgespräch|termin|probetag|probearbeiten|auswahlverfahren)\p{L}* (?:bei|mit)|(?:antwort|rückmeldung|entscheidung|bescheid)\p{L}* (?:noch )?(?:aus|offen)|(?:warte|wartet) (?:\p{L}+ ){0,3}auf|schwester(?:firma|gesellschaft|unternehmen)\p{L}*|tochter(?:firma|gesellschaft|unternehmen)\p{L}*|mutterkonzern\p{L}*|unternehmensgruppe)(?!\p{L})/iu,
  /(?<!\p{L})(?:contracts?|offers|offered (?:me|us)|(?:has|have|was|were) (?:\p{L}+ )?(?:rejected|declined|accepted)|turned (?:me )?down|(?:an interview|a call|a meeting|a trial day) (?:with|at)|(?:i|i've|i have|have) (?:just |now |already )?(?:declined|accepted|withdrawn)|(?:waiting|wait) (?:for|to hear)|(?:second|third|final|another|other) (?:\p{L}+ )?(?:interviews?|rounds?|process|applications?) (?:at|with|for)|interviewing|also (?:talking|speaking|applied|applying|in talks)|in talks|applied|applying|applications? (?:to|with|at)|sister compan(?:y|ies)|parent company|subsidiar(?:y|ies)|same group|choose between|choosing between|decide between)(?!\p{L})/iu,
];

/** In the same sentence these say that the reader has named somebody, or looks for people for somebody else. */
export const READERS_OWN: readonly RegExp[] = [
  /(?<!\p{L})(?:(?:sie|du|ihr|euch|ihnen) (?:\p{L}+ ){0,3}?(?:schrieb\p{L}*|erwähnt\p{L}*|nannte\p{L}*|genannt|sagte\p{L}*|gesagt|erzählt\p{L}*|fragte\p{L}*)|(?:schrieb|erwähnt|nannt|sagt|erzählt|fragt)e?[ns]?t? (?:sie|du|ihr)|ihre frage|mandant\p{L}*|im auftrag|für (?:\p{L}+ ){1,3}(?:suchen|besetzen|vermitteln))(?!\p{L})/iu,
  /(?<!\p{L})(?:you (?:\p{L}+ )?(?:mentioned|wrote|said|told|asked|named|suggested)|(?<!thank )you (?:\p{L}+ ){1,4}for|your (?:question|client)|on behalf of|(?:recruiting|hiring) for|you represent)(?!\p{L})/iu,
];

/** The clause after a comma that says of a company what it is to the writer: "Lumen, my former employer". */
export const APPOSITION =
  /^[\s,–—-]*(?:my|where i|when i|mein\p{L}*|wo ich|bei de[rm] ich|für d(?:ie|en) ich|dort|there)(?!\p{L})/iu;

/** In the same clause these say that another company is named on purpose. */
export const ELSEWHERE_CUES: readonly RegExp[] = [...ELSEWHERE, ...OPENLY];

/**
 * What one says of the company one writes to: thanks, praise, a wish, the interview, the job. Without any of it a name is hardly
 * the wrong one.
 */
export const OF_THE_READERS =
  /(?<!\p{L})(?:gern\p{L}*|lieber|möchte ich|ich möchte|würde ich|ich würde|freu\p{L}*|gefreut|gefall\p{L}*|gefiel\p{L}*|beeindruck\p{L}*|überzeug\p{L}*|reiz\p{L}*|begeister\p{L}*|interess\p{L}*|dank\p{L}*|\p{L}*gespräch\p{L}*|\p{L}*treffen|besuch\p{L}*|\p{L}*führung|rundgang|einblick\p{L}*|eindruck|eindrücke|stelle|position|aufgabe\p{L}*|rolle|kultur|\p{L}*kennen\p{L}*|willkommen|wohl|richtig\p{L}*|genau|offenheit|zukunft|lernen|anzufangen|anfangen|höre\p{L}*|atmosphäre|wunsch|sympathisch\p{L}*|spannend\p{L}*|schön\p{L}*|toll\p{L}*|beispiel|grüß\p{L}*|gruß|termin|thank\p{L}*|enjoy\p{L}*|impress\p{L}*|love\p{L}*|liked|like to|keen\p{L}*|excit\p{L}*|interest\p{L}*|join\p{L}*|role|position|job|interview\p{L}*|conversation|talk\p{L}*|meet\p{L}*|met|visit\p{L}*|tour|welcome\p{L}*|right|place|fit|future|culture|learn\p{L}*|glad|pleasure|forward|hope\p{L}*|contribut\p{L}*|part of|opportunity|wonderful|lovely|convinced|appeal\p{L}*|admire\p{L}*|thinking|said|showed|told)(?!\p{L})/iu;

/** Right before or behind a name: somebody of the writer's own. */
export const THEIR_OWN =
  /(?<!\p{L})(?:mein\p{L}{0,2}|unser\p{L}{0,2}|my|our) (?:(?!(?:mit|von|an|bei|für|with|of|at|to|for|about)(?!\p{L}))\p{L}+ ?){1,2},? ?$/iu;
export const SAID_THEIR_OWN = /^,? (?:mein\p{L}{0,2}|unser\p{L}{0,2}|my|our)(?!\p{L})/iu;

/** In the same sentence these say that a person from elsewhere is named on purpose. */
export const PERSON_CUES: readonly RegExp[] = [
  /(?<!\p{L})(?:referenz\p{L}*|empfohlen|empfehlung|empfiehlt|zusammengearbeitet|zusammenarbeit|vorgesetzt\p{L}*|chef\p{L}*|früher\p{L}*|ehemalig\p{L}*|damalig\p{L}*|doktorvater|betreuer\p{L}*|professorin|dozent\p{L}*|arbeitgeber\p{L}*|zeugnis|grüßt|grüße von|l(?:ä|ae)sst (?:\p{L}+ ){1,3}grüßen|kennt (?:dich|sie|euch|ihnen)|kenne(?:n)? (?:\p{L}+ )?(?:aus|von)|hat mir von|ausbilder\p{L}*|mentor\p{L}*)(?!\p{L})/iu,
  /(?<!\p{L})(?:referees?|references?|recommend\p{L}*|referred|supervis\p{L}*|former\p{L}*|previous\p{L}*|my (?:\p{L}+ )?(?:manager|boss|mentor|lecturer|tutor|professor|colleague|supervisor)|worked (?:with|for|under)|reported to|regards from|sends? (?:\p{L}+ )?regards|introduced)(?!\p{L})/iu,
];

/** These place somebody with the reader; of a frequent last name there may be one there too. */
export const AT_THE_READERS =
  /(?<!\p{L})(?:aus (?:ihre|eure|deine)[mr]|(?:ihr|eu(?:e)?r|dein)(?:\p{L}{0,2}) (?:kolleg|assist|mitarbeit|personal|team|empfang|vorgänger|chef|sekret)\p{L}*|(?:in|von|an) (?:ihre|eure|deine)[mr]|from your|in your|your (?:colleague|assistant|team|hr|reception\p{L}*|boss|manager|predecessor|office)|at your|(?:am|vom) (?:empfang|telefon)|aus (?:dem|der|den) \p{L}+|in (?:der|dem|die) (?:\p{L}+(?:abteilung|leitung|planung|schicht|halle|werkstatt)|buchhaltung|verwaltung|werkstatt|disposition|produktion|personalabteilung)|(?:from|at|on) (?:the )?(?:hr|reception|front desk|accounts|payroll|it|people team|phone)|who (?:showed|walked|took|met|looked after|let|runs|leads|joined|sat))(?!\p{L})/iu;
