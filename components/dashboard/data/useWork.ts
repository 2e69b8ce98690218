import { useEffect, useRef, useState } from 'react';
import type { Pause } from '../../../lib/exchange/inSlices';
import { nextTurn } from './nextTurn';

export interface Progress {
  done: number;
  total: number;
}

export interface Work {
  /** How far it is, or `null` while nothing runs. */
  progress: Progress | null;
  /** Runs one piece of work at a time; `null` when it was cancelled. */
  run: <Result>(work: (pause: Pause) => Promise<Result>) => Promise<Result | null>;
  cancel: () => void;
}

class Cancelled extends Error {}

/** Long work in slices: the page stays responsive, shows how far it is, and can stop it. Leaving the page stops it as well. */
export function useWork(): Work {
  const [progress, setProgress] = useState<Progress | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const run: Work['run'] = async (work) => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    const pause: Pause = async (done, total) => {
      if (!mine.signal.aborted) setProgress({ done, total });
      await nextTurn();
      if (mine.signal.aborted) throw new Cancelled();
    };
    try {
      await pause(0, 1);
      return await work(pause);
    } catch (error) {
      if (error instanceof Cancelled) return null;
      throw error;
    } finally {
      if (running.current === mine) {
        running.current = null;
        setProgress(null);
      }
    }
  };
  return { progress, run, cancel: () => running.current?.abort() };
}
