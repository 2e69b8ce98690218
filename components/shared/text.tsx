import { createContext, useContext } from 'react';
import type { Translate } from '../../lib/messages/text-key';

const TextContext = createContext<Translate>((key) => key);

/** Gives the components below it their texts; mounted once per page. */
export const TextProvider = TextContext.Provider;

/** The function that turns a key of public/_locales into the interface text. */
export function useText(): Translate {
  return useContext(TextContext);
}
