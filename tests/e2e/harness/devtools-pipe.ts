import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

interface Reply {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

/** The browser's debugging pipe (file descriptors 3 and 4, messages end with a NUL byte). */
export class DevtoolsPipe {
  private nextId = 0;
  private readonly waiting = new Map<number, { done: (value: never) => void; failed: (error: Error) => void }>();
  private readonly input: Writable;
  private rest = '';

  constructor(process: ChildProcess) {
    this.input = process.stdio[3] as Writable;
    const output = process.stdio[4] as Readable;
    output.setEncoding('utf8');
    output.on('data', (chunk: string) => this.read(chunk));
    for (const stream of [this.input, output]) stream.on('error', () => this.end());
    output.on('close', () => this.end());
  }

  send<T>(method: string, params: object = {}, sessionId?: string): Promise<T> {
    const id = ++this.nextId;
    return new Promise<T>((done, failed) => {
      this.waiting.set(id, { done, failed });
      this.input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  private read(chunk: string): void {
    const parts = (this.rest + chunk).split('\0');
    this.rest = parts.pop() ?? '';
    for (const part of parts) this.settle(JSON.parse(part) as Reply);
  }

  private settle({ id, result, error }: Reply): void {
    const entry = id === undefined ? undefined : this.waiting.get(id);
    if (!entry || id === undefined) return;
    this.waiting.delete(id);
    if (error) entry.failed(new Error(error.message));
    else entry.done(result as never);
  }

  private end(): void {
    for (const { failed } of this.waiting.values()) failed(new Error('the browser has gone'));
    this.waiting.clear();
  }
}
