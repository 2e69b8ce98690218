import { addHints, removeHints } from '../../../../lib/domain/ignored-hint';
import { removePhrases, savePhrases } from '../../../../lib/domain/own-phrase';
import type { Settings } from '../../../../lib/domain/settings';
import type { MessageData } from '../../../../lib/messages/protocol';

/** Changes the lists in the settings as the background would. */
export function settingsLists(settings: () => Settings, keep: (patch: Partial<Settings>) => { ok: boolean }) {
  return {
    'hints/hide': ({ hints }: MessageData<'hints/hide'>) =>
      keep({ ignoredHints: addHints(settings().ignoredHints, hints) }),
    'hints/show': ({ ids }: MessageData<'hints/show'>) =>
      keep({ ignoredHints: removeHints(settings().ignoredHints, ids) }),
    'phrases/save': ({ phrases }: MessageData<'phrases/save'>) =>
      keep({ ownPhrases: savePhrases(settings().ownPhrases, phrases) }),
    'phrases/remove': ({ ids }: MessageData<'phrases/remove'>) =>
      keep({ ownPhrases: removePhrases(settings().ownPhrases, ids) }),
  };
}
