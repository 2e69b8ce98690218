import { useState } from 'react';
import type { Exchange } from '../../../lib/domain/exchange';
import type { TextKey } from '../../../lib/messages/text-key';
import { Button } from '../../shared/Button';
import { useText } from '../../shared/text';
import { useCounted } from '../../shared/useCounted';
import type { ImportPreviewProps } from './ImportPreview';
import { REFUSALS } from './refusals';

interface PreviewFootProps extends Pick<ImportPreviewProps, 'tools' | 'done' | 'onClose'> {
  exchange: Exchange;
}

/** The one button that writes, and the way out; says why when nothing could be written. */
export function PreviewFoot({ exchange, tools, done, onClose }: PreviewFootProps) {
  const t = useText();
  const counted = useCounted();
  const [isWriting, setWriting] = useState(false);
  const [problem, setProblem] = useState<TextKey | null>(null);
  const count = exchange.changes.length;
  const isNothing = count === 0 && exchange.settings === null;
  const apply = async () => {
    if (isWriting) return;
    setWriting(true);
    setProblem(null);
    const result = await tools.applyExchange(exchange, done(count));
    setWriting(false);
    if (result.ok) onClose(true);
    else setProblem(REFUSALS[result.problem]);
  };
  return (
    <div className="nk-stack">
      <p className="nk-soft">{t(isNothing ? 'preview_nothing_to_do' : 'preview_nothing_yet')}</p>
      <p role="alert" className="nk-field__error">
        {problem && t(problem)}
      </p>
      <div className="nk-row">
        {!isNothing && (
          <Button kind="primary" aria-disabled={isWriting} data-testid="preview-apply" onClick={() => void apply()}>
            {count > 0
              ? counted(count, { one: 'preview_apply_one', other: 'preview_apply' })
              : t('preview_apply_settings')}
          </Button>
        )}
        <Button onClick={() => onClose(false)}>{t(isNothing ? 'preview_close' : 'common_cancel')}</Button>
        {isWriting && <progress aria-label={t('preview_working')} />}
        <span role="status" className="nk-soft">
          {isWriting && t('preview_working')}
        </span>
      </div>
    </div>
  );
}
