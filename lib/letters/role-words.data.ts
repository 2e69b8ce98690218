/** Endings of words for a person at work. */
export const PEOPLE = `
  \\p{L}{2}er(?:in|innen|\\*in|:in|_in|In)?|(?:ist|ent|ant|eur|or|log|oge|ekt|graf|nom)(?:in|\\*in|:in|_in|In)?|kraft|frau|mann|aushilfe|küchenhilfe|
  haushaltshilfe|spülhilfe|bürohilfe|reinigungshilfe|verkaufshilfe|erntehilfe|koch|arzt|pilot|bote|botin|hebamme|angestellte[rn]?|auszubildende[rn]?|
  beauftragte[rn]?|azubi|chef|coach|barista|steward(?:ess)?|\\p{L}{3,}in|assistenz|assistant|trainee|praktikant\\p{L}*|werkstudent\\p{L}*|lead|consultant|
  analyst|architect|scientist|owner|soldat|kandidat|anwalt|wirt|gehilfe|gehilfin|fachangestellte[rn]?|beamte[rn]?|mta|pta|mfa|zfa|designer|hausmeister|
  nurse|clerk|agent|specialist|engineer|executive|officer|head`;

/** Words of the same endings that are none. */
export const NO_PEOPLE = `
  medizin|magazin|termin|berlin|benzin|disziplin|latein|verein|wein|kamin|protein|vitamin|rhein|schein|stein|bein|allgemein|center|controlling|semester|
  computer|theater|server|data|power|custom|computer|poster|muster|winter|sommer|unter|über|software|order|kinder|lager|zimmer|keller|wasser|bäder|
  fenster|länder|felder|bücher|güter|leder|feuer|steuer|(?<!\\p{L})alter|speicher|körper|immer|weiter|für|(?<!\\p{L})hier|butter|wetter|futter|gitter|silber|papier|
  newsletter|cluster|filter|layer|cover|\\p{L}ment|event|content|talent|restaurant|patent|segment|client|advent|labor|motor|sektor|monitor|(?<!\\p{L})vor|(?<!\\p{L})chor|(?<!\\p{L})tor|door|
  floor|horror|humor|indoor|outdoor|dialog|katalog|blog|analog|interieur|exterieur|projekt|objekt|effekt|direkt|wasserkraft|windkraft|kernkraft|
  zugkraft|angebote|verbote|gebote|management|(?<!\\p{L})list|logist|twist|junior|senior|major|minor|interior|exterior|medior|
  eimer|fieber|kultur|nummer|kammer|(?<!\\p{L})faser|(?<!\\p{L})laser|(?<!\\p{L})quer|(?<!\\p{L})mehr|(?<!\\p{L})messer|pflaster|raster|register|tochter|schulter|transfer|transport|
  export|import|support|resort|sport|vertrieb|doppel`;

/** Words for what is done or learnt, not for who does it: before a person's word they are the head, "Ausbildung Fachinformatiker". */
export const ACTIVITIES = `
  (?<=\\p{L}{2})ung|ungen|heit|keit|schaft|tum|ion|ierung|praktikum|studium|volontariat|referendariat|sekretariat|referat|dekanat|notariat|lektorat|inspektorat|
  ehrenamt|lehramt|lehre|dienst|jugendhilfe|altenhilfe|familienhilfe|eingliederungshilfe|pflege|einkauf|verkauf|vertrieb|marketing|controlling|technik|
  informatik|logistik|service|support|operations|management|minijob|nebenjob|ferienjob|teilzeit|vollzeit|fsj|bfd|bufdi|fellowship|internship|küche|lager|
  kita|schule|labor|büro|praxis|klinik|station`;
