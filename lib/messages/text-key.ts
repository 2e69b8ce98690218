import type messages from '../../public/_locales/en/messages.json';

/** Name of an interface text in public/_locales. */
export type TextKey = keyof typeof messages;
/** Looks up an interface text; `values` fill $1, $2, … */
export type Translate = (key: TextKey, ...values: (string | number)[]) => string;
