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
import { understandText } from '../../../../lib/exchange/understandText';
import type { Records } from '../../DashboardView';
import { everyRecord } from '../everyRecord';
import { runInSlices } from '../runInSlices';
import type { ChosenFile } from './chosen-file';

export interface TableImportState {
  encoding: TextEncoding;
  setEncoding: (encoding: TextEncoding) => void;
  choices: TableChoices;
  choose: (choices: Partial<TableChoices>) => void;
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
}

/** A table on its way in: every choice reads it anew, in slices, and a newer choice stops the reading before it. */
export function useTableImport(
  file: ChosenFile,
  { applications, deleted, settings: { country, region } }: Records,
  { now, zone }: { now: Instant; zone: ZoneName },
): TableImportState {
  const [chosenEncoding, setEncoding] = useState<TextEncoding>();
  const [choices, setChoices] = useState<TableChoices>({});
  const [leavesOut, setLeavesOut] = useState(false);
  const { text, encoding } = useMemo(() => decodeText(file.bytes, chosenEncoding), [file, chosenEncoding]);
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
    setEncoding,
    choices,
    choose: (patch) => setChoices((before) => ({ ...before, ...patch })),
    understanding,
    rows,
    reading,
    ...progress,
    leavesOut,
    setLeavesOut,
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
