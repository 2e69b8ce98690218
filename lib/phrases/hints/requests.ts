/** What a sentence asks of the reader: to tell something, and to do something. */
export interface Requests {
  /** Requests to tell something: an open question in other words. */
  told: number;
  /** Requests to do something. */
  done: number;
}

export const NO_REQUESTS: Requests = { told: 0, done: 0 };
