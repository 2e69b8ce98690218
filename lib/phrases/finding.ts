import type { Language } from '../domain/application';

export type Category = 'pushy' | 'stock' | 'impersonal' | 'grovelling' | 'trivia';
/** `clear`: nearly every editor would change it in this mail. `mild`: a matter of taste, shown quietly. */
export type Severity = 'clear' | 'mild';

/** A flagged span of the text that was checked. Offsets are UTF-16 code units, `end` exclusive. */
export interface Finding {
  start: number;
  end: number;
  category: Category;
  severity: Severity;
  ruleId: string;
  /** Calmer wordings for exactly `text.slice(start, end)`, best first; empty where only advice helps. */
  replacements: string[];
}

export interface CheckOptions {
  language: Language;
  /** The mail is known to belong to an application (its recipient was met in one); otherwise its words decide. */
  isApplication?: boolean;
}
