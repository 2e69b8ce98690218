/** A small choice about the look of a page, kept in the browser's own storage; where that is refused it lasts as long as the page. */
export interface KeptChoice {
  read: () => string | null;
  write: (value: string) => void;
}

function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

/**
 * The choice of that name.
 *
 * @example keptChoice('applications-view').read() // 'board'
 */
export function keptChoice(name: string): KeptChoice {
  return {
    read: () => attempt(() => localStorage.getItem(name), null),
    write: (value) => attempt(() => localStorage.setItem(name, value), undefined),
  };
}
