/** The mails that were asked about in this tab, by their one-way numbers. */
export interface SeenMails {
  has(mail: number): boolean;
  add(mail: number): void;
}

const KEY = 'seen-mails';
const MOST = 200;

/**
 * Kept in the storage of the framed page for this tab: it outlives the frame and a reload, and is gone with the tab. Where storage
 * is refused, a mail is asked about once more.
 */
export function tabSeenMails(storage: () => Storage): SeenMails {
  const read = (): number[] => {
    try {
      const stored: unknown = JSON.parse(storage().getItem(KEY) ?? '[]');
      return Array.isArray(stored) ? stored.filter(Number.isSafeInteger) : [];
    } catch {
      return [];
    }
  };
  return {
    has: (mail) => read().includes(mail),
    add(mail) {
      try {
        storage().setItem(KEY, JSON.stringify([...read(), mail].slice(-MOST)));
      } catch {
        // Asked again at worst.
      }
    },
  };
}
