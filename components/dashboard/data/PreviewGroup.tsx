import { useState } from 'react';
import type { Choice, Choices, PlanEntry, Verdict } from '../../../lib/exchange/plan/plan';
import { Button } from '../../shared/Button';
import { Disclosure } from '../../shared/Disclosure';
import { useText } from '../../shared/text';
import { PreviewEntry } from './PreviewEntry';
import { VERDICT_NAMES } from './preview-texts';

/** So many are drawn at once: ten thousand would stop the page. */
const PAGE = 50;
/** These ask for a look. */
const OPEN: readonly Verdict[] = ['removed', 'changed-both', 'alike'];

interface PreviewGroupProps {
  verdict: Verdict;
  entries: readonly PlanEntry[];
  chosen: Choices;
  today: string;
  onChoose: (id: string, choice: Choice) => void;
}

/** All records of one verdict, folded unless they ask for a look. */
export function PreviewGroup({ verdict, entries, ...rest }: PreviewGroupProps) {
  const t = useText();
  const [shown, setShown] = useState(PAGE);
  const [isOpen, setOpen] = useState(OPEN.includes(verdict));
  const left = entries.length - shown;
  return (
    <Disclosure title={`${t(VERDICT_NAMES[verdict])} (${entries.length})`} isOpen={isOpen} onToggle={setOpen}>
      {isOpen && (
        <ul className="data-entries">
          {entries.slice(0, shown).map((entry) => (
            <PreviewEntry key={entry.id} entry={entry} {...rest} />
          ))}
        </ul>
      )}
      {isOpen && left > 0 && (
        <Button kind="plain" onClick={() => setShown(shown + PAGE)}>
          {t('preview_more', Math.min(PAGE, left))}
        </Button>
      )}
    </Disclosure>
  );
}
