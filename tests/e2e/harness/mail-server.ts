import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { mailboxOfHost } from '../../../lib/webmail/mail-hosts';

export interface MailAnswer {
  status?: number;
  headers?: Record<string, string>;
  body: string | Buffer;
}

/** Answers one request for one of the mail hosts; `undefined` becomes 404. */
export type MailHandler = (host: string, url: URL) => Promise<MailAnswer | undefined> | MailAnswer | undefined;

export interface MailServer {
  port: number;
  /** `host/path` of every request, in order. */
  requests: string[];
  close(): Promise<void>;
}

/**
 * An https server on the loopback that stands for every mail host, with a certificate made for this run.
 *
 * @param isServed a browser asks for its own updates too; of other hosts than these nothing exists
 */
export async function startMailServer(
  handler: MailHandler,
  isServed = (host: string) => mailboxOfHost(host) !== undefined,
): Promise<MailServer> {
  const pems = await generate([{ name: 'commonName', value: 'localhost' }], { algorithm: 'sha256' });
  const requests: string[] = [];
  const server = createServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(request.url ?? '/', `https://${host}`);
    requests.push(host + url.pathname);
    const answered = isServed(host) ? Promise.resolve().then(() => handler(host, url)) : Promise.resolve(undefined);
    answered.then(
      (answer) => {
        response.writeHead(answer ? (answer.status ?? 200) : 404, answer?.headers ?? {});
        response.end(answer?.body ?? '');
      },
      (error: unknown) => {
        response.writeHead(500);
        response.end(String(error));
      },
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
