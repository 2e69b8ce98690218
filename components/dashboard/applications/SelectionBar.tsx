import { Download, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Application } from '../../../lib/domain/application';
import { Button } from '../../shared/Button';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import type { DashboardTools } from '../dashboard-tools';
import { tableJob } from '../data/tableJob';
import { useExport } from '../data/useExport';
import { CloseManyDialog } from './CloseManyDialog';
import { openOf } from './changeMany';
import { useChangeMany } from './useChangeMany';

interface SelectionBarProps {
  selected: Application[];
  tools: DashboardTools;
  /** It was done, or nothing is wanted any more: nothing stays selected. */
  onDone: () => void;
}

/** How many are selected, and what can be done with all of them at once. */
export function SelectionBar({ selected, tools, onDone }: SelectionBarProps) {
  const t = useText();
  const count = selected.length;
  return (
    <div className={count > 0 ? 'list-bar' : 'list-bar list-bar--empty'}>
      <p role="status">{count > 0 && t('list_selected', count)}</p>
      {count > 0 && (
        <Button kind="plain" className="list-bar__none" onClick={onDone}>
          {t('list_select_none')}
        </Button>
      )}
      {count > 0 && <SelectionActions {...{ selected, tools, onDone }} />}
    </div>
  );
}

function SelectionActions({ selected, tools, onDone }: SelectionBarProps) {
  const t = useText();
  const language = useLanguage();
  const [isClosing, setClosing] = useState(false);
  const out = useExport(tools.saveFile);
  const { remove, problem } = useChangeMany(tools, onDone);
  const open = openOf(selected);
  const save = () => out.run(tableJob(selected, { language, variant: 'excel', today: tools.today }));
  return (
    <>
      <div className="nk-row list-bar__acts">
        {open.length > 0 && <Button onClick={() => setClosing(true)}>{t('list_close')}</Button>}
        <Button onClick={save} title={t('list_export')}>
          <Download size={16} aria-hidden="true" />
          <span className="list-bar__text">{t('list_export')}</span>
        </Button>
        <Button kind="danger" onClick={() => void remove(selected)} title={t('list_remove')}>
          <Trash2 size={16} aria-hidden="true" />
          <span className="list-bar__text">{t('list_remove')}</span>
        </Button>
      </div>
      <p role="status" className="nk-small list-bar__said">
        {problem || out.said}
      </p>
      {isClosing && <CloseManyDialog {...{ open, tools, onDone }} onCancel={() => setClosing(false)} />}
    </>
  );
}
