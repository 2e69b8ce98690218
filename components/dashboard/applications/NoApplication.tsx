import { EmptyState } from '../../shared/EmptyState';
import { useText } from '../../shared/text';
import { WaysToBegin } from '../WaysToBegin';

/** The first look: what it is for, and the two ways to begin. */
export function NoApplication() {
  const t = useText();
  return (
    <EmptyState title={t('dashboard_empty_title')} hasMark={false}>
      <p>{t('dashboard_empty_text')}</p>
      <WaysToBegin />
    </EmptyState>
  );
}
