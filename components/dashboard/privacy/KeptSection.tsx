import type { Language } from '../../../lib/domain/application';
import type { Translate } from '../../../lib/messages/text-key';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import type { Records } from '../DashboardView';
import { formatBytes } from './formatBytes';
import type { KeptSizes, PrivacyDesk } from './privacy-desk';
import { useLookedUp } from './useLookedUp';

interface KeptSectionProps {
  records: Records;
  desk: PrivacyDesk;
}

interface Row {
  what: string;
  where: string;
  /** `''` where there is nothing to say. */
  size: string;
}

/** What is kept, where, and how much of it: a row for each place. */
export function KeptSection({ records, desk }: KeptSectionProps) {
  const t = useText();
  const language = useLanguage();
  const sizes = useLookedUp(desk.measure, records);
  return (
    <section className="nk-card nk-stack" aria-labelledby="privacy-kept">
      <h2 id="privacy-kept">{t('privacy_kept')}</h2>
      <dl className="privacy-list">
        {rowsOf(records, sizes, t, language).map(({ what, where, size }) => (
          <div key={where}>
            <dt>{where}</dt>
            <dd>
              {what}
              {size && <span className="nk-small nk-soft privacy-size">{size}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p className="nk-soft">{t('privacy_sketches')}</p>
      {sizes?.usage != null && (
        <p className="nk-small nk-soft">{t('privacy_usage', formatBytes(sizes.usage, language))}</p>
      )}
    </section>
  );
}

function rowsOf(records: Records, sizes: KeptSizes | null, t: Translate, language: Language): Row[] {
  const { settings, deleted = [] } = records;
  // What is in the bin is still kept.
  const applications = [...records.applications, ...deleted];
  const number = (count: number) => new Intl.NumberFormat(language).format(count);
  const letters = applications.reduce((sum, each) => sum + each.letters.length, 0);
  const counts = [applications.length, letters, settings.ignoredHints.length].map(number);
  return [
    {
      what: t('privacy_records', ...counts),
      where: t('privacy_records_where'),
      size: sizes?.database == null ? '' : formatBytes(sizes.database, language),
    },
    {
      what: t('privacy_copy'),
      where: t('privacy_copy_where'),
      size: sizes ? t('privacy_files', number(sizes.files)) : '',
    },
    {
      what: t('privacy_drafts'),
      where: t('privacy_drafts_where'),
      size: sizes ? t('privacy_entries', number(sizes.drafts)) : '',
    },
    { what: t('privacy_notes'), where: t('privacy_notes_where'), size: '' },
  ];
}
