import { useEffect, useMemo, useState } from 'react';
import type { Instant, ZoneName } from '../../../../lib/domain/application';
import { adoptTimes } from '../../../../lib/exchange/adoptTimes';
import { decodeText, type TextEncoding } from '../../../../lib/exchange/csv/decodeText';
import {
  readUnderstood,
  type TableChoices,
  type TableContext,
  type TableUnderstanding,
} from '../../../../lib/exchange/csv/readCsv';
import { asFile, type RowsReading } from '../../../../lib/exchange/csv/rows/readRows';
import type { FileReading } from '../../../../lib/exchange/incoming';
import { kindOf, understandText } from '../../../../lib/exchange/understandText';
import type { Records } from '../../DashboardView';
import type { FormDrafts } from '../../formDrafts';
import { everyRecord } from '../everyRecord';
import { runInSlices } from '../runInSlices';
import type { ChosenFile } from './chosen-file';
import { useImportDraft } from './useImportDraft';

export interface TableImportState {
  encoding: TextEncoding;
  setEncoding: (encoding: TextEncoding) => void;
  choices: TableChoices;
  choose: (choices: Partial<TableChoices>) => void;
  /** Whether it is a table with a delimiter, whatever comes of it. */
  hasDelimiter: boolean;
  understanding: TableUnderstanding;
  /** `null` while the rows are being read. */
  rows: RowsReading | null;
  reading: FileReading | null;
  done: number;
  /** Stops the reading; what was chosen so far stays. */
  cancel: () => void;
  isCancelled: boolean;
  leavesOut: boolean;
  setLeavesOut: (leavesOut: boolean) => void;
  /** What was chosen before the page was closed holds again. */
  isFound: boolean;
  /** The file is done with. */
  forget: () => void;
}

/** A table on its way in: every choice reads it anew, in slices, and a newer choice stops the reading before it. */
export function useTableImport(
  file: ChosenFile,
  { applications, deleted, settings: { country, region } }: Records,
  { now, zone, drafts }: { now: Instant; zone: ZoneName; drafts: FormDrafts },
): TableImportState {
  const { said, say, isFound, forget } = useImportDraft(drafts, file);
  const { choices, leavesOut } = said;
  const { text, encoding } = useMemo(() => decodeText(file.bytes, said.encoding), [file, said.encoding]);
  const context = useMemo<TableContext>(
    () => ({ file: file.name, now, zone, country, region }),
    [file, now, zone, country, region],
  );
  const understanding = useMemo(() => understandText(text, choices, context), [text, choices, context]);
  const { rows, ...progress } = useRows(understanding, choices, context);
  const reading = useMemo(
    () => rows && adoptTimes(asFile(rows, file.name, leavesOut), everyRecord({ applications, deleted })),
    [rows, file, leavesOut, applications, deleted],
  );
  return {
    encoding,
    setEncoding: (chosen) => say({ encoding: chosen }),
    choices,
    choose: (patch) => say({ choices: { ...choices, ...patch } }),
    hasDelimiter: kindOf(text) === 'table' && (!understanding.ok || understanding.understood.delimiter !== null),
    understanding,
    rows,
    reading,
    ...progress,
    leavesOut,
    setLeavesOut: (isLeft) => say({ leavesOut: isLeft }),
    isFound,
    forget,
  };
}

interface Progress {
  rows: RowsReading | null;
  done: number;
  isCancelled: boolean;
}

const BEGUN: Progress = { rows: null, done: 0, isCancelled: false };

function useRows(understanding: TableUnderstanding, choices: TableChoices, context: TableContext) {
  const [progress, setProgress] = useState<Progress>(BEGUN);
  const [stop, setStop] = useState<AbortController | null>(null);
  useEffect(() => {
    if (!understanding.ok) return;
    const controller = new AbortController();
    const { signal } = controller;
    let rows: RowsReading | null = null;
    function* work() {
      rows = yield* readUnderstood(understanding_, choices, context);
    }
    const understanding_ = understanding.understood;
    setStop(controller);
    setProgress(BEGUN);
    const tell = (slices: number) => setProgress((before) => ({ ...before, done: slices * SLICE }));
    void runInSlices(work(), { signal, tell }).then((items) => {
      if (items !== null) setProgress({ rows, done: 0, isCancelled: false });
    });
    return () => controller.abort();
  }, [understanding, choices, context]);
  const cancel = () => {
    stop?.abort();
    setProgress({ rows: null, done: 0, isCancelled: true });
  };
  return { ...progress, cancel };
}

/** Rows that the reader takes between two looks around. */
const SLICE = 250;
