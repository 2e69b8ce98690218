import { type MouseEvent, useEffect, useState } from 'react';
import { Button } from '../shared/Button';
import { useText } from '../shared/text';
import { copyText } from './copyText';
import type { PanelTools } from './panel-tools';

interface WindowReportProps {
  /** `null` until it was asked for and has come, `''` when it could not be made. */
  report: string | null;
  tools: PanelTools;
}

/** Makes a report on the mail window and shows it before it is copied: who copies it sees that nothing of the mail is in it. */
export function WindowReport({ report, tools }: WindowReportProps) {
  const t = useText();
  return (
    <div className="panel-report">
      <p className="nk-soft nk-small">{t('panel_report_what')}</p>
      {report ? (
        <Made {...{ report, tools }} />
      ) : (
        <Button data-testid="panel-report-make" onClick={() => tools.line.send({ type: 'makeReport' })}>
          {t('panel_report_make')}
        </Button>
      )}
      <p role="status" className="nk-small">
        {report === '' && t('panel_report_failed')}
      </p>
    </div>
  );
}

function Made({ report, tools }: { report: string; tools: PanelTools }) {
  const t = useText();
  const [isCopied, setCopied] = useState<boolean | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another report has not been copied yet
  useEffect(() => setCopied(null), [report]);
  const copy = async (event: MouseEvent) => {
    if (tools.isByUser(event.nativeEvent)) setCopied(await copyText(report));
  };
  return (
    <>
      <textarea
        className="panel-report__text"
        readOnly
        rows={6}
        spellCheck={false}
        aria-label={t('panel_report_name')}
        data-testid="panel-report-text"
        value={report}
      />
      <Button data-testid="panel-report-copy" onClick={copy}>
        {t('panel_report_copy')}
      </Button>
      <p role="status" className="nk-small">
        {isCopied === true && t('panel_report_copied')}
        {isCopied === false && t('panel_report_not_copied')}
      </p>
    </>
  );
}
