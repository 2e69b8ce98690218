interface Answer {
  id?: number;
  type: string;
  result?: unknown;
  error?: string;
  message?: string;
}

/** A WebDriver BiDi connection, as far as the tests need one. */
export class BidiConnection {
  private nextId = 0;
  private readonly waiting = new Map<number, (answer: Answer) => void>();

  private constructor(private readonly socket: WebSocket) {
    socket.addEventListener('message', (event) => {
      const answer = JSON.parse(String(event.data)) as Answer;
      if (answer.id === undefined) return;
      this.waiting.get(answer.id)?.(answer);
      this.waiting.delete(answer.id);
    });
  }

  static open(url: string): Promise<BidiConnection> {
    const socket = new WebSocket(url);
    return new Promise((done, failed) => {
      socket.addEventListener('open', () => done(new BidiConnection(socket)));
      socket.addEventListener('error', () => failed(new Error(`no connection to ${url}`)));
    });
  }

  send<T>(method: string, params: object = {}): Promise<T> {
    const id = ++this.nextId;
    return new Promise((done, failed) => {
      this.waiting.set(id, (answer) => {
        if (answer.type === 'error') failed(new Error(`${method}: ${answer.error} ${answer.message}`));
        else done(answer.result as T);
      });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  close(): void {
    this.socket.close();
  }
}
