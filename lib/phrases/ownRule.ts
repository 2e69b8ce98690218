const OWN = 'own/';

/** The name under which a phrase of the user's own goes as a rule. */
export const ownRule = (phraseId: string) => OWN + phraseId;

export const isOwnRule = (ruleId: string) => ruleId.startsWith(OWN);
