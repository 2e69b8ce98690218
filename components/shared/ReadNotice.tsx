import type { ReadProblem } from '../../lib/domain/read-problem';
import type { TextKey } from '../../lib/messages/text-key';
import { useText } from './text';

const TEXTS: Record<ReadProblem, TextKey> = {
  unreadable: 'error_read',
  updated: 'error_read_updated',
  waiting: 'error_read_waiting',
};

/** Says why no records are shown, and the way out. */
export function ReadNotice({ problem }: { problem: ReadProblem | null }) {
  const t = useText();
  if (!problem) return null;
  return (
    <p className="nk-notice nk-notice--problem" role="alert">
      {t(TEXTS[problem])}
    </p>
  );
}
