import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { suggest } from './suggest';

interface Suggesting {
  /** Everything there is to choose from. */
  source: readonly string[];
  typed: string;
  onChoose: (text: string) => void;
}

export interface Suggestions {
  /** What fits what is typed. */
  texts: readonly string[];
  listId: string;
  optionId: (index: number) => string;
  isOpen: boolean;
  /** The one that Enter would choose, or -1. */
  active: number;
  open: () => void;
  close: () => void;
  choose: (text: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

const NONE: readonly string[] = [];

/** The state of a combobox by its keys (ARIA: editable combobox with list autocomplete): the focus stays in the field. */
export function useSuggestions({ source, typed, onChoose }: Suggesting): Suggestions {
  const listId = useId();
  const [isWanted, setWanted] = useState(false);
  const [active, setActive] = useState(-1);
  // Thousands of names are looked through only while somebody types here.
  const texts = useMemo(() => (isWanted ? suggest(source, typed) : NONE), [isWanted, source, typed]);
  const isOpen = isWanted && texts.length > 0;
  const put = (wanted: boolean) => {
    setWanted(wanted);
    setActive(-1);
  };
  const choose = (text: string) => {
    put(false);
    onChoose(text);
  };
  const move = (by: number) => {
    setActive((from) => (from < 0 && by < 0 ? texts.length - 1 : Math.min(Math.max(from + by, -1), texts.length - 1)));
  };
  const actOf = (key: string): (() => void) | undefined => {
    if (key === 'ArrowDown') return () => (isOpen ? move(1) : put(true));
    if (!isOpen) return undefined;
    if (key === 'ArrowUp') return () => move(-1);
    // Escape would otherwise close the whole popup, and Enter leave the field with what was typed so far.
    if (key === 'Escape') return () => put(false);
    return key === 'Enter' && active >= 0 ? () => choose(texts[active] ?? '') : undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.nativeEvent.isComposing ? undefined : actOf(event.key);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const optionId = (index: number) => `${listId}-${index}`;
  return { texts, listId, optionId, isOpen, active, open: () => put(true), close: () => put(false), choose, onKeyDown };
}
