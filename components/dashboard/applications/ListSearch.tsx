import { useText } from '../../shared/text';
import type { List } from './useList';

/** One field for all words: company, role, people, notes. */
export function ListSearch({ query, change }: Pick<List, 'query' | 'change'>) {
  const t = useText();
  return (
    <label className="list-search">
      <span className="nk-sr-only">{t('list_search')}</span>
      <input
        className="nk-input"
        type="search"
        spellCheck={false}
        placeholder={t('list_search_hint')}
        value={query.text}
        onChange={({ currentTarget }) => change({ text: currentTarget.value })}
      />
    </label>
  );
}
