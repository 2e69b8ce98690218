import { Button } from '../../shared/Button';
import { useText } from '../../shared/text';

interface ReportPagerProps {
  /** Counted from 0. */
  page: number;
  pages: number;
  setPage: (page: number) => void;
}

/** The way through a long report on the screen. */
export function ReportPager({ page, pages, setPage }: ReportPagerProps) {
  const t = useText();
  return (
    <nav className="nk-row report-pager" aria-label={t('report_page', page + 1, pages)}>
      <Button aria-disabled={page === 0} onClick={() => setPage(Math.max(0, page - 1))}>
        {t('report_previous')}
      </Button>
      <span role="status">{t('report_page', page + 1, pages)}</span>
      <Button aria-disabled={page === pages - 1} onClick={() => setPage(Math.min(pages - 1, page + 1))}>
        {t('report_next')}
      </Button>
    </nav>
  );
}
