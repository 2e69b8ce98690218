import type { KeepResult } from '../../lib/messages/protocol';
import type { DashboardTools } from './dashboard-tools';
import type { DashboardLine } from './useDashboard';
import { UNREACHED } from './useKeep';
import type { Undo } from './useUndo';

type Refused = Extract<KeepResult, { ok: false }>;

/** Keeps and removes the user's own phrases, and offers the way back each time. */
export function phraseTools(
  { ask, newId }: Pick<DashboardLine, 'ask' | 'newId'>,
  offerUndo: Undo['offerUndo'],
  tellRefusal: (result: Refused) => void,
): Pick<DashboardTools, 'savePhrase' | 'removePhrase' | 'newId'> {
  return {
    newId,
    savePhrase: async (phrase, before, done) => {
      const result = await ask('phrases/save', { phrases: [phrase] }).catch(() => UNREACHED);
      if (!result.ok) return result.problem;
      offerUndo(done, () =>
        before ? ask('phrases/save', { phrases: [before] }) : ask('phrases/remove', { ids: [phrase.id] }),
      );
      return null;
    },
    removePhrase: async (phrase, done) => {
      const result = await ask('phrases/remove', { ids: [phrase.id] }).catch(() => UNREACHED);
      if (result.ok) offerUndo(done, () => ask('phrases/save', { phrases: [phrase] }));
      else tellRefusal(result);
    },
  };
}
