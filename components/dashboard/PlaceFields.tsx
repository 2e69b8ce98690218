import type { Application } from '../../lib/domain/application';
import { COUNTRIES, REGIONS } from '../../lib/domain/holidays';
import { Select } from '../shared/Select';
import { useText } from '../shared/text';
import { useLanguage } from '../shared/useLanguage';

type Place = Pick<Application, 'country' | 'region'>;

interface PlaceFieldsProps {
  place: Place;
  errors?: Partial<Record<keyof Place, string>>;
  hint: string;
  onChange: (place: Partial<Place>) => void;
}

/** Country and region, for their public holidays. */
export function PlaceFields({ place, errors = {}, hint, onChange }: PlaceFieldsProps) {
  const t = useText();
  const names = new Intl.DisplayNames(useLanguage(), { type: 'region' });
  const regions = REGIONS[place.country].map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <Select
        label={t('field_country')}
        hint={hint}
        error={errors.country}
        value={place.country}
        options={COUNTRIES.map((code) => ({ value: code, label: names.of(code) ?? code }))}
        onChange={(country) => onChange({ country, region: '' })}
      />
      <Select
        label={t('field_region')}
        error={errors.region}
        value={place.region}
        options={[{ value: '', label: t('common_whole_country') }, ...regions]}
        onChange={(region) => onChange({ region })}
      />
    </>
  );
}
