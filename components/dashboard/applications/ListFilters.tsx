import { useMemo } from 'react';
import { type Country, isEnded } from '../../../lib/domain/application';
import { Select } from '../../shared/Select';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import { STAGE_NAMES } from '../stage-names';
import { COLUMN_NAMES, DUE_NAMES } from './list-names';
import { DUES, SORTS } from './listQuery';
import { type Row, STAGES } from './row';
import type { List } from './useList';

type ListFiltersProps = Pick<List, 'query' | 'change'> & { rows: readonly Row[] };

/** What to leave out of the list, and on a narrow page, where no column has a head, its order. */
export function ListFilters({ rows, query, change }: ListFiltersProps) {
  const t = useText();
  const all = { value: '' as const, label: t('list_any') };
  return (
    <>
      <Select
        label={t('list_column_stage')}
        value={query.stage}
        options={[all, ...STAGES.map((value) => ({ value, label: t(STAGE_NAMES[value]) }))]}
        onChange={(stage) => change({ stage })}
      />
      <Select
        label={t('list_due')}
        value={query.due}
        options={[all, ...DUES.map((value) => ({ value, label: t(DUE_NAMES[value]) }))]}
        onChange={(due) => change({ due })}
      />
      <CountryFilter {...{ rows, query, change }} />
      <div className="list-sort">
        <Select
          label={t('list_sort')}
          value={query.sort}
          options={SORTS.map((value) => ({ value, label: t(COLUMN_NAMES[value]) }))}
          onChange={(sort) => change({ sort, isDown: false })}
        />
      </div>
      <EndedSwitch {...{ rows, query, change }} />
    </>
  );
}

/** Only where there is more than one country to choose from. */
function CountryFilter({ rows, query, change }: ListFiltersProps) {
  const t = useText();
  const language = useLanguage();
  const countries = useMemo(() => [...new Set(rows.map(({ application }) => application.country))].sort(), [rows]);
  if (countries.length < 2 && !query.country) return null;
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const options = countries.map((value: Country | '') => ({ value, label: names.of(value) ?? value }));
  return (
    <Select
      label={t('field_country')}
      value={query.country}
      options={[{ value: '', label: t('list_any') }, ...options]}
      onChange={(country) => change({ country })}
    />
  );
}

function EndedSwitch({ rows, query, change }: ListFiltersProps) {
  const t = useText();
  const count = useMemo(() => rows.filter(({ application }) => isEnded(application)).length, [rows]);
  if (count === 0) return null;
  return (
    <label className="list-ended">
      <input
        type="checkbox"
        checked={query.showsEnded}
        onChange={({ currentTarget }) => change({ showsEnded: currentTarget.checked })}
      />
      <span>{t('list_show_ended', count)}</span>
    </label>
  );
}
