import { SlidersHorizontal } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '../../shared/Button';
import { useText } from '../../shared/text';
import { ListFilters } from './ListFilters';
import { ListSearch } from './ListSearch';
import type { ListQuery } from './listQuery';
import type { Row } from './row';
import type { List } from './useList';
import type { ListView } from './useViewChoice';
import { ViewChoice } from './ViewChoice';

interface ListToolsProps extends Pick<List, 'shown' | 'query' | 'change'> {
  rows: readonly Row[];
  view: ListView;
  onView: (view: ListView) => void;
}

const filtersSet = ({ stage, due, country, showsEnded }: ListQuery) =>
  [stage, due, country, showsEnded].filter(Boolean).length;

/** Search, how many there are, table or board, and the filters: folded where there is little room. */
export function ListTools({ rows, shown, query, change, view, onView }: ListToolsProps) {
  const t = useText();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const set = filtersSet(query);
  return (
    <div className="list-tools">
      <ListSearch {...{ query, change }} />
      <div className="list-head">
        <p className="nk-soft" role="status">
          {t(shown.length === 1 ? 'list_count_one' : 'list_count', shown.length)}
        </p>
        <Button className="list-fold" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          <SlidersHorizontal size={16} aria-hidden="true" />
          {set > 0 ? t('list_filters_set', set) : t('list_filters')}
        </Button>
        <ViewChoice view={view} onChoose={onView} />
      </div>
      <div id={id} className={isOpen ? 'list-filters list-filters--open' : 'list-filters'}>
        <ListFilters {...{ rows, query, change }} />
      </div>
    </div>
  );
}
