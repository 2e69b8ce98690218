/** What the user has said about one mail, by name of the mail: it outlives the panel, and is gone with the tab. */
export interface MailMemory {
  /** The offer that was chosen (`offerId`), `''` when none was. */
  chosen: string;
  /** Questions that were answered with no. */
  denied: string[];
}

export interface MailMemories {
  read(mail: number | null): MailMemory;
  /** Done when it returns. A mail to nobody yet has no name and is not remembered. */
  write(mail: number | null, memory: MailMemory): void;
}

const NOTHING: MailMemory = { chosen: '', denied: [] };
const KEY = 'mail:';
const MOST = 50;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 1_000;

function parse(text: string | null): MailMemory {
  const stored: unknown = text === null ? null : JSON.parse(text);
  if (typeof stored !== 'object' || stored === null) return NOTHING;
  const { chosen, denied } = stored as Record<string, unknown>;
  return { chosen: isText(chosen) ? chosen : '', denied: Array.isArray(denied) ? denied.filter(isText) : [] };
}

/** In the storage of the panel's own page for this tab; where that is refused or full, the panel works without it. */
export function tabMailMemories(storage: () => Storage): MailMemories {
  return {
    read(mail) {
      try {
        return mail === null ? NOTHING : parse(storage().getItem(KEY + mail));
      } catch {
        return NOTHING;
      }
    },
    write(mail, { chosen, denied }) {
      try {
        if (mail !== null) storage().setItem(KEY + mail, JSON.stringify({ chosen, denied: denied.slice(-MOST) }));
      } catch {
        // A convenience: what was said counts until the panel is taken away.
      }
    },
  };
}
