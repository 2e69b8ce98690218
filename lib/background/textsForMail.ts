import { readChosenTexts } from '../browser/chosenTexts';
import { interfaceLanguage, translate } from '../browser/translate';
import { BESIDE_KEYS, type BesideTexts } from '../messages/beside-texts';

/** The few texts that scripts in a mail page need, in the language that the user has chosen. */
export async function textsForMail(): Promise<BesideTexts> {
  await readChosenTexts();
  const texts = Object.fromEntries(BESIDE_KEYS.map((key) => [key, translate(key)])) as BesideTexts['texts'];
  return { language: interfaceLanguage(), texts };
}
