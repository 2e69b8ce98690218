import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
// @ts-expect-error a plain script without types, shared with npm start
import { requireBrowser } from '../../../scripts/browsers.mjs';
import { BidiConnection } from './bidi';
import { ORIGIN_UUID, writePreferences } from './firefox-profile';
import { keysOf } from './keysOf';
import { until } from './until';

/** One tab. */
export interface FirefoxTab {
  /** Runs a function body in the page; its JSON result comes back. */
  run<T>(body: string): Promise<T>;
  /** Types into whatever has the focus; `\uE009` holds Ctrl until it comes again. */
  type(text: string): Promise<void>;
  /** Clicks the middle of the first element that the selector finds, once it is shown and rests. */
  click(selector: string): Promise<void>;
  context: string;
}

export interface TestFirefox {
  openExtensionPage(page: string): Promise<FirefoxTab>;
  openMail(url: string): Promise<FirefoxTab>;
  findFrame(tab: FirefoxTab, part: string): Promise<FirefoxTab>;
  send: BidiConnection['send'];
  close(): Promise<void>;
}

/** Every host of the mail pages leads to the test server; the browser reaches it as through a proxy. */
async function startProxy(mailPort: number): Promise<Server> {
  const server = createServer((client) => {
    client.on('error', () => {});
    client.once('data', () => {
      const upstream = connect(mailPort, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        upstream.pipe(client);
        client.pipe(upstream);
      });
      upstream.on('error', () => client.destroy());
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

function startProcess(profile: string) {
  const args = [
    '--headless',
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
  ];
  const child = spawn(requireBrowser('firefox'), args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk;
  };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', collect);
  const address = until(
    'Firefox opens its debugging port',
    () => /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(output)?.[1],
    40_000,
  );
  return { child, address };
}

interface EvaluateResult {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

function tabOf(bidi: BidiConnection, context: string): FirefoxTab {
  const run = async <T>(body: string): Promise<T> => {
    const expression = `(async () => { ${body} })().then((value) => JSON.stringify(value ?? null))`;
    const answer = await bidi.send<EvaluateResult>('script.evaluate', {
      target: { context },
      expression,
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return JSON.parse(answer.result?.value ?? 'null') as T;
  };
  const press = (actions: object[]) =>
    bidi.send<void>('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
  return {
    context,
    run,
    type: (text) => press(keysOf(text)),
    click: async (selector) => {
      let before = '';
      // A panel that is still growing moves its buttons: wait until the place is the same twice.
      const point = await until(`${selector} is there and rests`, async () => {
        const place = await run<{ x: number; y: number } | null>(
          `const element = document.querySelector(${JSON.stringify(selector)});
           element?.scrollIntoView({ block: 'nearest' });
           const box = element?.getBoundingClientRect();
           return box?.width && element.checkVisibility() ? { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2), h: innerHeight } : null;`,
        );
        const last = before;
        before = JSON.stringify(place);
        return before === last && place;
      });
      const actions = [
        { type: 'pointerMove', x: point.x, y: point.y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await bidi.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
  };
}

interface TreeNode {
  context: string;
  url: string;
  children?: TreeNode[] | null;
}

async function findFrame(bidi: BidiConnection, tab: FirefoxTab, part: string): Promise<FirefoxTab> {
  return until(`a frame of ${part}`, async () => {
    const { contexts } = await bidi.send<{ contexts: TreeNode[] }>('browsingContext.getTree', { root: tab.context });
    const all = (nodes: TreeNode[]): TreeNode[] => nodes.flatMap((node) => [node, ...all(node.children ?? [])]);
    const frame = all(contexts).find((node) => node.url.includes(part));
    return frame && pressedInTime(tabOf(bidi, frame.context));
  });
}

/** A page of ours in a frame acts on no click in its first half second in view (P8). */
function pressedInTime(frame: FirefoxTab): FirefoxTab {
  const settled = () => frame.run<boolean>(`return document.documentElement.dataset.sight === 'clear'`);
  return {
    ...frame,
    click: async (selector) => {
      await until('the page has been there for a while', settled);
      await frame.click(selector);
    },
  };
}

async function openTab(bidi: BidiConnection, url: string): Promise<FirefoxTab> {
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
  await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
  const tab = tabOf(bidi, context);
  const { origin } = new URL(url);
  await until(`${url} loads`, () =>
    tab.run<boolean>(
      `return document.readyState === 'complete' && location.href.startsWith(${JSON.stringify(origin === 'null' ? url : origin)})`,
    ),
  );
  await bidi.send('browsingContext.activate', { context });
  return tab;
}

/** Starts Firefox with the built extension installed for this run, or bare. */
export async function startFirefox(extension: string | undefined, mailPort: number): Promise<TestFirefox> {
  const profile = mkdtempSync(path.join(tmpdir(), 'nachklang-firefox-'));
  const proxy = await startProxy(mailPort);
  writePreferences(profile, (proxy.address() as AddressInfo).port);
  const { child, address } = startProcess(profile);
  const bidi = await BidiConnection.open(`${await address}/session`);
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  if (extension) await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  return {
    openExtensionPage: (page) => openTab(bidi, `moz-extension://${ORIGIN_UUID}/${page}`),
    openMail: (url) => openTab(bidi, url),
    findFrame: (tab, part) => findFrame(bidi, tab, part),
    send: bidi.send.bind(bidi),
    close: async () => {
      await bidi.send('browser.close').catch(() => {});
      bidi.close();
      await until('Firefox ends', () => child.exitCode !== null || child.signalCode !== null, 5000).catch(() =>
        child.kill('SIGKILL'),
      );
      proxy.close();
    },
  };
}
