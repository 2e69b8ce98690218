import { useEffect, useRef, useState } from 'react';
import { useText } from '../../shared/text';
import { useCounted } from '../../shared/useCounted';
import type { Records } from '../DashboardView';
import type { DashboardTools } from '../dashboard-tools';
import { FileChoice } from './FileChoice';
import { FileProblemList } from './FileProblemList';
import { ImportPreview } from './ImportPreview';
import { UnlockForm } from './UnlockForm';
import { type Restoring, useRestore } from './useRestore';
import { WorkProgress } from './WorkProgress';

interface RestoreSectionProps {
  records: Records;
  tools: Pick<DashboardTools, 'applyExchange' | 'backups' | 'copy' | 'today'>;
}

/** From a backup back to records: choose, unlock, look, apply. Nothing is written before "Apply". */
export function RestoreSection({ records, tools }: RestoreSectionProps) {
  const t = useText();
  const restoring = useRestore(tools.backups);
  const { progress, cancel, restore, choose, reset } = restoring;
  const heading = useRef<HTMLHeadingElement>(null);
  const [isLeft, setLeft] = useState(false);
  // What had the focus goes away with the preview, so the keyboard goes back to the heading.
  useEffect(() => {
    if (isLeft && restore.step === 'choose') heading.current?.focus();
  }, [isLeft, restore.step]);
  const close = () => {
    setLeft(true);
    reset();
  };
  return (
    <section className="nk-card nk-stack" aria-labelledby="restore">
      <h2 id="restore" ref={heading} tabIndex={-1}>
        {t('restore_title')}
      </h2>
      <p className="nk-soft">{t('restore_intro')}</p>
      <FileChoice
        accept=".json,application/json"
        label={t('restore_choose')}
        hint={t('restore_drop')}
        onChoose={([file]) => file && void choose(file)}
      />
      <WorkProgress
        progress={progress}
        cancel={cancel}
        label={progress ? t('restore_reading', progress.done, progress.total) : ''}
      />
      <RestoreStep restoring={restoring} records={records} tools={tools} onClose={close} />
    </section>
  );
}

interface RestoreStepProps extends RestoreSectionProps {
  restoring: Restoring;
  onClose: () => void;
}

/** What comes after the file was chosen. */
function RestoreStep({ restoring: { restore, progress, unlock }, records, tools, onClose }: RestoreStepProps) {
  const t = useText();
  const counted = useCounted();
  return (
    <>
      {'file' in restore && <p className="data-file">{t('restore_file', restore.file)}</p>}
      {restore.step === 'locked' && (
        <UnlockForm isWrong={restore.isWrong} isBusy={progress !== null} onUnlock={unlock} />
      )}
      <div role="alert">
        {restore.step === 'problems' && (
          <FileProblemList
            title={t('restore_problems', restore.problems.length)}
            problems={restore.problems}
            tools={tools}
          />
        )}
      </div>
      {restore.step === 'preview' && (
        <ImportPreview
          incoming={restore.reading.incoming}
          notes={restore.reading.notes}
          records={records}
          canReplace
          takesFocus
          tools={tools}
          done={(changed) =>
            changed > 0
              ? counted(changed, { one: 'restore_done_one', other: 'restore_done' })
              : t('restore_done_settings')
          }
          onClose={onClose}
        />
      )}
    </>
  );
}
