import type { MouseEvent } from 'react';
import { Button } from '../../shared/Button';
import { useText } from '../../shared/text';
import { EVERYTHING, isFiltering } from './listQuery';
import type { List } from './useList';

/** Nothing fits: the way back to all. */
export function NoneFound({ query, change }: Pick<List, 'query' | 'change'>) {
  const t = useText();
  const { sort, isDown, showsEnded } = query;
  const isFiltered = isFiltering(query);
  const clear = ({ currentTarget }: MouseEvent) => {
    // The button goes away; the keyboard goes to where one looks for something else.
    currentTarget.closest('.lists')?.querySelector<HTMLElement>('[type=search]')?.focus();
    change({ ...EVERYTHING, sort, isDown, showsEnded });
  };
  return (
    <div className="nk-row">
      <p>{t(isFiltered ? 'list_none_found' : 'dashboard_none_open')}</p>
      {isFiltered && <Button onClick={clear}>{t('list_clear')}</Button>}
    </div>
  );
}
