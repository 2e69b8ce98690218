import { useEffect, useRef, useState } from 'react';
import { useText } from '../../shared/text';
import type { DashboardTools } from '../dashboard-tools';
import { runInSlices } from './runInSlices';

/** One file to be made: its name and type, and its parts, each made only when it is asked for. */
export interface ExportJob {
  name: string;
  type: string;
  parts: Iterable<string>;
  /** How many parts there will be, or nearly. */
  total: number;
}

export interface Export {
  /** How far the file is that is being made, or `null`. */
  progress: { done: number; total: number } | null;
  /** What became of the last one, as a sentence. */
  said: string;
  run: (job: ExportJob) => void;
  cancel: () => void;
}

/** Makes one file at a time, in slices, and saves it whole or not at all. */
export function useExport(saveFile: DashboardTools['saveFile']): Export {
  const t = useText();
  const [progress, setProgress] = useState<Export['progress']>(null);
  const [said, setSaid] = useState('');
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const make = async ({ name, type, parts, total }: ExportJob, signal: AbortSignal): Promise<string> => {
    try {
      const made = await runInSlices(parts, {
        signal,
        tell: (done) => setProgress({ done: Math.min(done, total), total }),
      });
      if (!made) return t('export_cancelled');
      saveFile(name, type, made.join(''));
      return t('export_saved', name);
    } catch (error) {
      console.error(error);
      return t('export_failed');
    }
  };
  const run = async (job: ExportJob) => {
    if (running.current) return;
    const stop = new AbortController();
    running.current = stop;
    setSaid('');
    setProgress({ done: 0, total: job.total });
    const result = await make(job, stop.signal);
    running.current = null;
    setProgress(null);
    setSaid(result);
  };
  return { progress, said, run: (job) => void run(job), cancel: () => running.current?.abort() };
}
