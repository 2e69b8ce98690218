import type { WorldHandle } from '../world';

export type Answer<K extends keyof WorldHandle> = Awaited<ReturnType<WorldHandle[K]>>;

/** What the long runs need of a tab, whatever the browser: the page's editor, the adapter beside it, and the keys. */
export interface WritingTab {
  visit(url: string): Promise<void>;
  /** Calls the adapter in its world. */
  ask<K extends keyof WorldHandle>(name: K, ...values: Parameters<WorldHandle[K]>): Promise<Answer<K>>;
  /** What the page's editor would save. */
  html(editor: string): Promise<string>;
  /** Lets the editor take up at once what it has noticed. */
  flush(editor: string): Promise<void>;
  /** Presses keys together, e.g. `Control+Shift+z`. */
  press(keys: string): Promise<void>;
  /** The value of a field of the page. */
  value(selector: string): Promise<string>;
  /** Puts text into a field as if it had been there from the start. */
  setValue(selector: string, text: string): Promise<void>;
}
