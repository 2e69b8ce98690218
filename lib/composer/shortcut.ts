/** What a keyboard shortcut asks for, beside the mail and inside the panel alike. */
export type Shortcut = 'next' | 'previous';

/**
 * Alt+Shift+N goes to the next hint (or to the panel when there is none), Alt+Shift+P to the one before.
 * Gmail and Outlook on the web use Alt+Shift with neither key (2026-11), nor do Chromium and Firefox.
 * The physical key counts, since Option+Shift types other characters on a Mac.
 */
export function shortcutOf(event: KeyboardEvent): Shortcut | undefined {
  if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return undefined;
  if (event.code === 'KeyN') return 'next';
  return event.code === 'KeyP' ? 'previous' : undefined;
}

/** The key that comes after (or before) the selected one, going round; `null` where there is nothing to select. */
export function stepThrough(keys: readonly string[], selected: string | null, shortcut: Shortcut): string | null {
  const index = selected === null ? -1 : keys.indexOf(selected);
  if (shortcut === 'next') return keys[(index + 1) % keys.length] ?? null;
  return keys.at(index < 1 ? -1 : index - 1) ?? null;
}
