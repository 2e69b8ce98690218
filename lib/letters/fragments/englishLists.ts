import * as lists from './english-words.data';
import { words } from './words';

export const SINGULAR_NOUNS = words(lists.SINGULAR_NOUNS);
export const MASS_TOPICS = words(lists.MASS_TOPICS);
export const PEOPLE = words(lists.PLURAL_PEOPLE);
export const PLAIN_VERBS = words(lists.PLAIN_VERBS);
export const SINGULAR_VERBS = words(lists.SINGULAR_VERBS);
export const PAST_OF_READER = words(lists.PAST_OF_READER);
export const ING_NOUNS = words(lists.ING_NOUNS);
export const ABBREVIATIONS = words(lists.ABBREVIATIONS);
export const COMMON_STARTS = words(lists.COMMON_STARTS);
export const DAYS = words(lists.DAYS);

export const SOMEONE = /^(?:everyone|everybody|nobody|someone|somebody|anyone|each|no-one)$/;
export const AGENT = /^(?:boss|chef|chief|company|crew|head|management|manager|owner|team)$/;
