import type { MouseEvent } from 'react';
import { Button } from '../../shared/Button';
import { useText } from '../../shared/text';
import { EVERYTHING, isFiltering, type ListQuery } from './listQuery';
import type { Row } from './row';
import type { List } from './useList';

interface NoneFoundProps extends Pick<List, 'query' | 'change'> {
  rows: readonly Row[];
}

/** Nothing fits: the way back to all, or to those that have ended. */
export function NoneFound({ rows, query, change }: NoneFoundProps) {
  const t = useText();
  const { sort, isDown, showsEnded } = query;
  const isFiltered = isFiltering(query);
  const widen = ({ currentTarget }: MouseEvent, patch: Partial<ListQuery>) => {
    // The button goes away; the keyboard goes to where one looks for something else.
    currentTarget.closest('.lists')?.querySelector<HTMLElement>('[type=search]')?.focus();
    change(patch);
  };
  return (
    <div className="nk-row">
      <p>{t(isFiltered ? 'list_none_found' : 'dashboard_none_open')}</p>
      {isFiltered && (
        <Button onClick={(event) => widen(event, { ...EVERYTHING, sort, isDown, showsEnded })}>
          {t('list_clear')}
        </Button>
      )}
      {!isFiltered && (
        <Button onClick={(event) => widen(event, { showsEnded: true })}>{t('list_show_ended', rows.length)}</Button>
      )}
    </div>
  );
}
