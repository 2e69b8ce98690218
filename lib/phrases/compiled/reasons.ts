// biome-ignore-all format: written by a script
// Written by `node scripts/node.mjs scripts/compile-rules.mjs` from lib/phrases/rules; do not edit.
import type { Language } from '../../domain/application';

/** Why a rule marks something: rule id → a sentence in each language of the interface. For extension pages only. */
export const REASONS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "impersonal/to-nobody": { de: "Nach einem Gespräch kennen Sie die Namen; eine Anrede an niemanden zeigt, dass diese Mail an jeden gehen könnte.", en: "After an interview you know the names; a greeting to nobody tells the reader that anyone could have got this mail." },
  "pushy/own-deadline": { de: "Eine selbst gesetzte Frist setzt Ihr Gegenüber unter Zugzwang; fragen Sie lieber, welcher Zeitplan dort vorgesehen ist.", en: "A deadline set by the applicant turns the request round and puts the reader under pressure; ask which timing they have in mind instead." },
  "stock/finds-you-well": { de: "Dieser Einstieg steht in Tausenden von Mails und sagt nichts über Sie; beginnen Sie gleich mit dem Gespräch selbst.", en: "This opening stands in thousands of mails and says nothing about you; begin with the conversation itself." },
};
