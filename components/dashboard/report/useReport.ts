import { useEffect, useState } from 'react';
import type { Application } from '../../../lib/domain/application';
import type { ReportEntry } from '../../../lib/exchange/report/report-entry';
import { type ReportRange, reportEntries } from '../../../lib/exchange/report/reportEntries';
import { runInSlices } from '../data/runInSlices';

interface Report {
  /** `null` until all are read. */
  entries: ReportEntry[] | null;
  /** How many applications are read. */
  done: number;
}

/** Reads the applications in slices, again whenever they or the range change; what was there stays until then. */
export function useReport(applications: readonly Application[], { from, to, showsNotes }: ReportRange): Report {
  const [entries, setEntries] = useState<ReportEntry[] | null>(null);
  const [done, setDone] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    void runInSlices(read(applications, { from, to, showsNotes }), { signal: stop.signal, tell: setDone }).then(
      (lists) => lists && setEntries(lists.flat().sort((one, other) => one.on.localeCompare(other.on))),
    );
    return () => stop.abort();
  }, [applications, from, to, showsNotes]);
  return { entries, done };
}

function* read(applications: readonly Application[], range: ReportRange): Generator<ReportEntry[]> {
  for (const application of applications) yield reportEntries(application, range);
}
