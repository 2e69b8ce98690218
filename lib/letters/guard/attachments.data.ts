// How a mail says that something is attached to it, and to no other. `place` is what the notice points at.

/** Plain enough to count even in a sentence that offers something gladly. */
export const ATTACHED: readonly RegExp[] = [
  /(?<![\p{L}])(?<place>anbei)(?!\p{L})/iu,
  /(?<!\p{L})(?:finde\p{L}*|sehe\p{L}*|sieh\p{L}*|erhalten|bekomm\p{L}*|liegt|liegen|steht|stehen|habe|hab|ist|sind|gibt es|hast du|haben sie|häng\p{L}*)(?!\p{L})[^.!?]{0,80}?(?<!\p{L})(?<place>(?:im|als|dem) (?:beigefügten |angehängten )?anhang|in der anlage|als anlage)(?!\p{L}| (?:ihrer|deiner|eurer|der|ihres|einer|meiner|des))/iu,
  /(?<!\p{L})(?<place>im anhang|in der anlage|als anhang|als anlage)(?!\p{L}) (?:\p{L}+ ){0,3}?(?:finde\p{L}*|sende|schicke|übersende|erhalten|erhältst|bekomm\p{L}*|sehe\p{L}*|siehst|ist|sind|liegt|liegen)(?!\p{L})/iu,
  /^\s*(?<place>im anhang|in der anlage|als anhang|anliegend|beiliegend|beigefügt|angehängt)(?!\p{L}| (?:ihrer|deiner|eurer|der|ihres|einer|meiner|des))/iu,
  /(?<!\p{L})(?:sende|schicke|übersende|schick|send) [^.!?]{0,80}?(?<place>im anhang|in der anlage|als anhang|als anlage|anliegend|beiliegend)(?!\p{L}| (?:ihrer|deiner|eurer|der|ihres|einer|meiner|des))/iu,
  /(?<!\p{L})(?:habe|hab) (?:ich )?[^.!?]{0,80}?(?<place>angehängt|beigefügt|beigelegt|angefügt|drangehängt|mitgeschickt)(?!\p{L})/iu,
  /(?<!\p{L})(?:ist|sind|liegt|liegen) [^.!?]{0,60}?(?<place>angehängt|beigefügt|angefügt)(?!\p{L})/iu,
  /(?<!\p{L})(?<place>(?:häng|füg|leg)e? [^.!?]{0,60}?(?:an|bei|dran))(?=[.!,;)]|$|\s*$)/iu,
  /(?<!\p{L})(?<place>hängen (?:dieser mail )?(?:an|dran))(?=[.!,;)]|\s*$)/iu,
  /(?<!\p{L})(?:dem|den|der|die|das|meine\p{L}*) (?<place>(?:beigefügt|angehängt|beiliegend|anliegend)\p{L}{1,2}) (?:lebensl|zeugnis|bewerbung|mappe|portfolio|arbeitsprobe|werdegang)/iu,
  /(?<!\p{L})(?<place>siehe (?:anhang|anlage)|s\. (?:anhang|anlage)|\((?:im )?(?:anhang|anlage)\))(?!\p{L})/iu,
  /(?<!\p{L})mein\p{L}* (?<place>(?:beigefügt|angehängt|beiliegend|anliegend)\p{L}{1,2})(?!\p{L})/iu,
  /(?<!\p{L})(?<=mit (?:\p{L}+ ){0,4})(?<place>im anhang)(?=[.!]?\s*$)/iu,
  /(?<!\p{L})(?:please find|you(?:'|’)?(?: wi)?ll (?:also )?find|you can find|find) [^.!?]{0,80}?(?<place>attached|enclosed|attachment)(?!\p{L})/iu,
  /(?<!\p{L})(?:please )?find (?<place>attached|enclosed)(?!\p{L})/iu,
  /(?<!\p{L})(?:i|we)(?:(?:'|’)ve| have|(?:'|’)m| am)(?: also| now| just)? (?<place>attached|enclosed|attaching|enclosing|included)(?!\p{L})(?! you)/iu,
  /^\s*(?<place>attached|enclosed)(?!\p{L})(?: (?:is|are|you|please|find|below|here|with|my|the|a|to this)|[.!:]|\s*$)/iu,
  /(?<!\p{L})(?:is|are|comes?) (?:also |now )?(?<place>attached|enclosed)(?=[.!,;]|\s*$| (?:to|with|in) this | (?:here|below|herewith|for your|since|because|and|in case|so that|as (?:a )?(?:pdf|requested|promised|discussed)))/iu,
  /(?<!\p{L})(?<place>see (?:the )?attach(?:ed|ment)\p{L}*)(?!\p{L})/iu,
  /(?<!\p{L})(?:my|a|an|the|some|two|three) (?:\p{L}+ ){1,5}(?<place>attached|enclosed)(?=[.!]?\s*$)/iu,
  /(?<!\p{L})with (?:my|the|a|an) (?:\p{L}+ ){1,4}(?<place>attached|enclosed)(?!\p{L})/iu,
  /(?<!\p{L})my (?<place>attached|enclosed) \p{L}+/iu,
  /(?<!\p{L})the (?<place>attached|enclosed) (?:cv|resume|résumé|curriculum|portfolio|transcript|cover letter|application)(?!\p{L})/iu,
  /(?<!\p{L})(?:cv|resume|résumé|portfolio|transcript|certificate|copy|copies|documents?|files?|letter|details) (?<place>attached|enclosed)(?=[.!]?\s*$)/iu,
  /(?<!\p{L})and (?:also )?(?<place>attach|enclose) my(?!\p{L})/iu,
  /(?<!\p{L})i (?:also )?(?<place>attach|enclose)(?!\p{L})(?! (?:great|much|more|most|little|no|importance|value|weight|particular|a (?:lot|great)))/iu,
  /(?<!\p{L})(?:i(?:'|’)m|i am|am) (?:also )?(?:sending|including|forwarding) [^.!?]{0,80}?(?<place>attached|as an attachment|in the attachment)(?!\p{L})/iu,
  /(?<!\p{L})(?<place>attached to this (?:e-?mail|message|note))(?!\p{L})/iu,
  /(?<!\p{L})(?<place>in the attachment|in attachment)(?=[.!]?\s*$| you)/iu,
];

/** These take it back: another mail is meant, or an attachment that there isn't, or that there might be. */
export const NOT_HERE: readonly RegExp[] = [
  /(?<!\p{L})(?:ohne (?:\p{L}+ )?anh[aä]ng\p{L}*|nichts? (?:\p{L}+ )?(?:an|bei|im anhang|angehängt|beigefügt)|kein\p{L}* anh[aä]ng\p{L}*|noch nicht|nicht (?:angehängt|beigefügt|im anhang|an|bei)|(?:letzte|vorige|vergangene|vorherige|frühere|erste|ursprüngliche)\p{L}* (?:e-?mail|mail|nachricht|schreiben|bewerbung|woche|mal)|(?:ihre|deine|eure)[rmn]? (?:\p{L}+ )?(?:e-?mail|mail|nachricht|anhang)|sie (?:mir|uns) (?:\p{L}+ )?(?:im anhang|als anhang|geschickt|gesendet|angehängt|beigefügt)|(?:du|ihr) (?:mir|uns) |hatte\p{L}* (?:ich )?[^.!?]{0,60}(?:angehängt|beigefügt|beigelegt|mitgeschickt)|damals|gestern|vorgestern|neulich|(?:bereits|schon|vor)[^.!?]{0,60}(?:angehängt|beigefügt|beigelegt|angefügt|mitgeschickt)|(?:angehängt|beigefügt|beigelegt|angefügt|mitgeschickt) hatte\p{L}*|(?:wenn|falls) (?:sie|du) (?:es )?(?:möchte|wünsch|woll|mag|mög)\p{L}*|sofern|sobald|nachreichen|reiche [^.!?]{0,60} nach|gerne? nach|gerne? (?:noch )?(?:schicken|senden|nachreichen)|(?:schicke|sende|reiche|schick) [^.!?]{0,40}(?<!\p{L})gerne?|gerne? (?:schicke|sende|reiche)|d(?:ank|anke)\p{L}* für (?:\p{L}+ ){1,6}(?:im|in der) an|anhang (?:gelesen|angesehen|geprüft|erhalten|gefunden|ausgefüllt|unterschrieben))(?!\p{L})/iu,
  /(?<!\p{L})(?:n['’]t|not|nothing|no|never|without|instead of) (?:\p{L}+ ){0,3}(?:attach|enclos)\p{L}*|(?<!\p{L})(?:you(?:'|’)?(?:ve| have| had)?|they|she|he) (?:kindly |also )?(?:attached|enclosed|sent|shared)(?!\p{L})|(?<!\p{L})(?:your|last|previous|earlier|first|original|other) (?:e-?mail|mail|message|note|application|attachment|week|time)(?!\p{L})|(?<!\p{L})(?:had|was|were|already|yesterday|ago|before) (?:\p{L}+ ){0,3}(?:attached|enclosed)|(?:attached|enclosed) (?:it |them )?(?:last|previously|yesterday|earlier|before|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|to (?:my|the|your) (?:\p{L}+ )?(?:application|form|last|previous))|(?<!\p{L})(?:so|very|too|quite|really|deeply|emotionally|getting|become|grown) (?:attached|enclosed)|attached to (?!this)|enclosed (?:garden|space|area|yard|room|balcony|office|by)|strings attached/iu,
  // What might be, before it is said to be attached.
  /(?<!\p{L})(?:wenn|falls|ob|würde\p{L}*|könnte\p{L}*|möchten sie|soll\p{L}*|werde\p{L}*|wird|kann)(?!\p{L})[^.!?]{0,80}(?:anhang|anlage|anhäng|angehängt|beigefügt|beifüg|beilieg|häng)/iu,
  /(?<!\p{L})(?:if|whether|once|should|shall|would|could|can|may|might|happy to|glad to|will|let me know|when i)(?!\p{L})[^.!?]{0,80}(?:attach|enclos)/iu,
];

/** Said so plainly that a question or an offer in the same sentence takes nothing back. */
export const PLAIN = /(?<!\p{L})anbei(?!\p{L})|(?<!\p{L})please find|(?<!\p{L})find (?:attached|enclosed)/iu;
/** What takes back even that. */
export const THEIRS =
  /(?<!\p{L})(?:ihre|deine|eure)[rmn]? (?:e-?mail|mail|nachricht)|(?<!\p{L})your (?:e-?mail|message)|(?<!\p{L})(?:wenn|falls|if|shall|soll\p{L}*)(?!\p{L})|(?<!\p{L})(?:nicht|nichts|kein\p{L}*|not|no)(?!\p{L})/iu;
