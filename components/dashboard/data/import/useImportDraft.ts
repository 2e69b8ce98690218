import { useState } from 'react';
import type { FormDrafts } from '../../formDrafts';
import type { ChosenFile } from './chosen-file';
import { type ImportDraft, NOTHING_SAID, readImportDraft, writeImportDraft } from './importDraft';

/** What the user says about a table: kept with each choice, until the file is closed. */
export function useImportDraft(drafts: FormDrafts, file: ChosenFile) {
  const [found] = useState(() => readImportDraft(drafts, file));
  const [said, setSaid] = useState<ImportDraft>(found);
  const say = (patch: Partial<ImportDraft>) => {
    const next = { ...said, ...patch };
    writeImportDraft(drafts, file, next);
    setSaid(next);
  };
  return {
    said,
    say,
    /** Something that was said before the page was closed holds again. */
    isFound: JSON.stringify(found) !== JSON.stringify(NOTHING_SAID),
    forget: () => writeImportDraft(drafts, file, NOTHING_SAID),
  };
}
