import { useLayoutEffect, useRef } from 'react';
import { Button } from '../../shared/Button';
import { useText } from '../../shared/text';
import type { Export } from './useExport';

/** How far a file is, with a way to stop it, and afterwards what became of it. */
export function ExportProgress({ progress, said, cancel }: Pick<Export, 'progress' | 'said' | 'cancel'>) {
  const t = useText();
  const line = useRef<HTMLParagraphElement>(null);
  const hadFocus = useRef(false);
  const isBusy = progress !== null;
  useLayoutEffect(() => {
    // The button that stops goes away with the work: the keyboard stays here, where it says what became of it.
    if (!isBusy && hadFocus.current) line.current?.focus();
    hadFocus.current = false;
  }, [isBusy]);
  return (
    <div className="nk-row export-progress">
      {progress && (
        <>
          <progress value={progress.done} max={progress.total} aria-label={t('export_title')} />
          <span className="nk-soft">{t('export_progress', progress.done, progress.total)}</span>
          <Button
            kind="plain"
            onClick={() => {
              hadFocus.current = true;
              cancel();
            }}
          >
            {t('common_cancel')}
          </Button>
        </>
      )}
      <p ref={line} tabIndex={-1} role="status">
        {said}
      </p>
    </div>
  );
}
