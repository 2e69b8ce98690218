import { COUNTRIES, REGIONS } from '../../lib/domain/holidays';
import type { Settings } from '../../lib/domain/settings';
import { Select } from '../shared/Select';
import { useText } from '../shared/text';
import { useLanguage } from '../shared/useLanguage';
import type { LogForm } from './useLogForm';

interface PlaceFieldsProps {
  form: LogForm;
  settings: Settings;
}

/** Where the company is, for its public holidays; preset from the settings. */
export function PlaceFields({ form, settings }: PlaceFieldsProps) {
  const t = useText();
  const names = new Intl.DisplayNames(useLanguage(), { type: 'region' });
  const { draft, errors, change } = form;
  const country = draft.country || settings.country;
  const region = draft.country ? draft.region : settings.region;
  return (
    <div className="popup-pair">
      <Select
        label={t('field_country')}
        error={errors.country}
        value={country}
        options={COUNTRIES.map((code) => ({ value: code, label: names.of(code) ?? code }))}
        onChange={(value) => change({ country: value, region: '' })}
      />
      <Select
        label={t('field_region')}
        error={errors.region}
        value={region}
        options={[
          { value: '', label: t('common_whole_country') },
          ...REGIONS[country].map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={(value) => change({ country, region: value })}
      />
    </div>
  );
}
