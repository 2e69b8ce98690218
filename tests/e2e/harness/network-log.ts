import { readFileSync } from 'node:fs';

interface NetLogEvent {
  params?: { url?: string; initiator?: string };
}

export interface LoggedRequest {
  url: string;
  /** The origin that asked, as the browser noted it; `not an origin` for what the user opened. */
  initiator: string;
}

/** Every request that the browser's own network log holds (flag --log-net-log), readable after a clean close. */
export function readNetworkLog(file: string): LoggedRequest[] {
  const { events } = JSON.parse(readFileSync(file, 'utf8')) as { events: NetLogEvent[] };
  return events.flatMap(({ params }) =>
    params?.url && params.initiator !== undefined ? [{ url: params.url, initiator: params.initiator }] : [],
  );
}

/** Requests that left for a network, asked for by an extension. */
export function requestsOfExtensions(log: LoggedRequest[]): LoggedRequest[] {
  return log.filter(
    ({ url, initiator }) => /^(https?|wss?|ftp):/.test(url) && initiator.startsWith('chrome-extension://'),
  );
}
