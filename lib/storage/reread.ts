/** Longer than this, ms, and the user is told: an upgrade may wait for another page, and of two that wait only the first is told (S12). */
const PATIENCE = 3000;

export interface Reread {
  /** Something may have changed: reads again, after what is being read. */
  again: () => void;
  stop: () => void;
}

/** Reads now and whenever it is told to, one reading at a time; of changes while it reads, one more reading sees them all. */
export function reread<Value>(
  read: () => Promise<Value>,
  listener: (value: Value) => void,
  failed: (problem: 'waiting' | 'failed') => void,
): Reread {
  const patience = setTimeout(failed, PATIENCE, 'waiting');
  let isStopped = false;
  let isReading = false;
  let isStale = false;
  const once = async () => {
    try {
      const value = await read();
      if (!isStopped) listener(value);
    } catch (error) {
      console.warn('The records could not be read', error);
      if (!isStopped) failed('failed');
    } finally {
      clearTimeout(patience);
    }
  };
  const again = async () => {
    isStale = true;
    if (isReading) return;
    isReading = true;
    for (; isStale && !isStopped; await once()) isStale = false;
    isReading = false;
  };
  const stop = () => {
    isStopped = true;
    clearTimeout(patience);
  };
  void again();
  return { again: () => void again(), stop };
}
