/** States reached with the present token, each with where its match and its mark began. */
export interface Threads {
  readonly state: number[];
  readonly from: number[];
  readonly markFrom: number[];
  readonly markTo: number[];
}

export const noThreads = (): Threads => ({ state: [], from: [], markFrom: [], markTo: [] });

export function clear(threads: Threads): void {
  threads.state.length = threads.from.length = threads.markFrom.length = threads.markTo.length = 0;
}
