import { useEffect, useState } from 'react';
import type { Application } from '../../../lib/domain/application';
import { useText } from '../../shared/text';
import type { DashboardTools } from '../dashboard-tools';
import { ApplicationTable } from './ApplicationTable';
import { Board } from './Board';
import { ListTools } from './ListTools';
import { NoneFound } from './NoneFound';
import { SelectionBar } from './SelectionBar';
import { NOTHING_SELECTED, selectedOf } from './selection';
import { useList } from './useList';
import { useViewChoice } from './useViewChoice';

interface ApplicationListsProps {
  applications: Application[];
  tools: DashboardTools;
  query: string | undefined;
}

/** Search, filters, and what fits them. */
export function ApplicationLists({ applications, tools, query: asked }: ApplicationListsProps) {
  const t = useText();
  const { rows, shown, query, change } = useList(applications, tools, asked);
  const [view, setView] = useViewChoice();
  const { selection, setSelection, finish } = useSelection();
  const { today, zone } = tools;
  if (!rows) return <p className="nk-soft">{t('dashboard_loading')}</p>;
  return (
    <>
      <ListTools {...{ rows, shown, query, change, view }} onView={setView} />
      {view === 'board' && <Board {...{ rows: shown, query, change, tools }} />}
      {view === 'table' && shown.length > 0 && (
        <ApplicationTable rows={shown} {...{ query, change, selection, today, zone }} onSelect={setSelection} />
      )}
      {shown.length === 0 && <NoneFound {...{ rows, query, change }} />}
      {view === 'table' && (
        <SelectionBar
          selected={selectedOf(selection, shown).map(({ application }) => application)}
          tools={tools}
          onDone={finish}
        />
      )}
    </>
  );
}

/** What is selected. When something was done with it, the buttons that had the keyboard are gone: it goes to the heading. */
function useSelection() {
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    if (!isDone) return;
    document.querySelector<HTMLElement>('.lists h1')?.focus({ preventScroll: true });
    setDone(false);
  }, [isDone]);
  const finish = () => {
    setSelection(NOTHING_SELECTED);
    setDone(true);
  };
  return { selection, setSelection, finish };
}
