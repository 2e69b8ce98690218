/** Words of a slip, as parts of patterns (R10): where one is left over, the note only tells of what went wrong. */
export const SLIP_WORDS = {
  de: `leider|sorry|mist|blackout|stotter\\w*|gestottert|peinlich\\w*|schlecht\\w*|schw[aä]ch\\w*|schwach\\w*|unsicher\\w*|dumm\\w*|dämlich\\w*|doof\\w*|blöd\\w*|
    blamier\\w*|verhaspelt|verplappert|vergessen|versäumt|verpatzt|vermasselt|versemmelt|verhauen|verkackt|verbockt|versaut|vergeigt|verwechselt|vertauscht|
    verschwiegen|vertan|verrechnet|verloren|verwirrt|verlegen|danebengelegen|daneben|falsch\\w*|fehlte\\w*|fehlt|gefehlt|ungeschickt|unglücklich|überrumpelt|überfordert|
    gestockt|stockte|rumgedruckst|herumgedruckst|rumgestammelt|gelabert|geplappert|geschwafelt|abgeschweift|ausgewichen|ausweichend|gezögert|gepatzt|gepennt|gelogen|
    geschwindelt|geflunkert|übertrieben|unterbrochen|hängen geblieben|hängengeblieben|hänger|aussetzer|unklar|wirr|konfus|schwammig|chaotisch|hektisch|holprig|zugegeben|
    zugeben|entschuldig\\w*|verzeih\\w*|tut mir leid|schade|ärger\\w*|nervös\\w*|aufgeregt|angespannt|konkreter|langsamer|klarer|strukturierter|ruhiger|selbstbewusster|
    lauter|kürzer|ehrlicher|üben|vorbereit\\w*|unvorbereitet|nicht so|nicht genug|nicht gut|weniger (?:reden|erzählen)|nicht gewusst|nicht eingefallen|keine antwort|
    keine ahnung|kein beispiel|nächstes mal|beim nächsten mal|das nächste mal|alte[rn]? chef(?:in)?|früher\\w* chef(?:in)?|ex-?chef(?:in)?|zu (?:knapp|kurz|lang\\w*|leise|laut|schnell|
    vage|allgemein|viel|viele|wenig|wenige|früh|spät|tief|hoch|niedrig|hoch|defensiv|forsch|ehrlich|bescheiden|zögerlich|technisch|oberflächlich|nervös|locker|steif|passiv|ungenau|
    umständlich|kompliziert|unkonkret|schwammig)`,
  en: `sorry|apolog\\w*|nervous\\w*|stutter\\w*|stammer\\w*|blank(?:ed)?|badly|bad|poor(?:ly)?|weak(?:ly|er|ness\\w*)?|stupid\\w*|silly|dumb|awkward\\w*|embarrass\\w*|
    forgot(?:ten)?|messed|mess|failed|fail|rambl\\w*|waffl\\w*|babbl\\w*|mumbl\\w*|fumbl\\w*|froze|freez\\w*|stumbl\\w*|hesitat\\w*|struggl\\w*|stuck|unfortunately|unsure|insecure|
    mixed up|mixing up|mixed|confus\\w*|wrong\\w*|missed|missing|lost|lied|exaggerat\\w*|overshar\\w*|oversold|undersold|interrupt\\w*|regret\\w*|wish i|wish|admitted|bombed|
    screwed|botched|blew|ruined|nerves|shaky|vague|clumsy|unclear|unprepared|rushed|panick?ed|better|clearer|slower|calmer|shorter|louder|practi[sc]e|prepared?|talk less|
    next time|old boss|former boss|ex-boss|previous boss|old employer|not enough|not good|not great|not clear|not convincing|no example|no answer|no idea|no clue|
    too (?!and\\b|or\\b|but\\b|in\\b|on\\b|at\\b|for\\b|with\\b|from\\b|if\\b|when\\b|because\\b|since\\b)\\w+`,
};

/** Negations, and what tells of the past: together they say what was not said. */
export const NEGATED = {
  de: 'nicht|nie|niemals|nichts|kaum|kein|keine|keinen|keiner|keinem|nix',
  en: "didn't|didnt|did not|couldn't|couldnt|could not|wasn't|wasnt|was not|weren't|werent|shouldn't|shouldnt|should not|hadn't|hadnt|had not|haven't|havent|wouldn't|wouldnt|can't remember|never",
};
export const PAST = {
  de: `konnte|wusste|kannte|hatte|war|kam|fiel|ging|wollte|sollte|musste|hätte|erwähnt|erklärt|betont|erzählt|verstanden|begründet|beantwortet|bedacht|überzeugt|
    bekommen|ergänzt|angesprochen|benannt|\\p{Ll}{0,6}ge\\p{Ll}{2,}(?:t|en)`,
};

/** What was said in the interview: telling it again adds nothing. */
export const TOLD = {
  de: 'gesagt|genannt|geredet|erzählt|geantwortet|erwähnt|behauptet|angegeben|gefragt worden|sagte|nannte|antwortete|betont|gequatscht|gelacht',
  en: 'said|told|mentioned|talked|answered|replied|claimed|named|called|explained|spoke|rambled|joked|laughed|complained',
};
