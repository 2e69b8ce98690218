import { Columns3, Rows3 } from 'lucide-react';
import { useText } from '../../shared/text';
import type { ListView } from './useViewChoice';

const VIEWS = [
  { view: 'table', icon: Rows3, text: 'list_view_table' },
  { view: 'board', icon: Columns3, text: 'list_view_board' },
] as const;

interface ViewChoiceProps {
  view: ListView;
  onChoose: (view: ListView) => void;
}

/** Table or board. */
export function ViewChoice({ view: chosen, onChoose }: ViewChoiceProps) {
  const t = useText();
  return (
    <fieldset className="nk-choice list-view" aria-label={t('list_view')}>
      {VIEWS.map(({ view, icon: Icon, text }) => (
        <label key={view}>
          <input type="radio" name="list-view" checked={view === chosen} onChange={() => onChoose(view)} />
          <span>
            <Icon size={16} aria-hidden="true" /> <span className="list-view__text">{t(text)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
