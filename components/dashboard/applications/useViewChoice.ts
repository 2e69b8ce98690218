import { useState } from 'react';
import { keptChoice } from '../../shared/keptChoice';

export type ListView = 'table' | 'board';

const kept = keptChoice('applications-view');

/** Table or board, as it was chosen last. */
export function useViewChoice(): [ListView, (view: ListView) => void] {
  const [view, setView] = useState<ListView>(() => (kept.read() === 'board' ? 'board' : 'table'));
  const choose = (chosen: ListView) => {
    setView(chosen);
    kept.write(chosen);
  };
  return [view, choose];
}
