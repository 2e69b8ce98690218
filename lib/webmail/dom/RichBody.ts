import type { OwnText } from './readOwnText';
import type { Edit } from './writeIntoNodes';

/** A formatting editor: where one writes, what it says, and how it takes changes. */
export interface RichBody {
  body: HTMLElement;
  read(): OwnText;
  undo: Undo;
}

/** How changes become one step of an editor's undo: one that keeps snapshots of its own, or the browser's. */
export interface Undo {
  /** Whether elements may be put in and taken out around a change without being lost to undo. */
  keepsElements: boolean;
  /** Tells the editor that a change is coming. */
  announce(body: HTMLElement): void;
  /** Puts text, with line feeds, where the selection is; `place` says where that is. */
  putIn(body: HTMLElement, text: string, place: Node): void;
  /** Puts a letter in the place of the user's own text above signature and quote. */
  putInstead(mail: RichBody, letter: string): void;
  /** Replaces words of a line, by the line's index. */
  replace(mail: RichBody, index: number, edit: Edit): void;
  /** Takes back a change that did not come out as it should, where that can be done. */
  takeBack(body: HTMLElement): void;
}
