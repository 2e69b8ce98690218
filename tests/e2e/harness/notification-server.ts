import { type ChildProcess, spawn } from 'node:child_process';
import dbus from '@particle/dbus-next';
import { until } from './until';

/** One notification as the desktop got it. `actions` alternates key and label. */
export interface ShownNotification {
  id: number;
  title: string;
  body: string;
  actions: string[];
}

/** A desktop's notification service on a bus of its own: the browser believes it, and a test presses its buttons. */
export interface NotificationServer {
  /** To be handed to the browser's environment. */
  address: string;
  shown: ShownNotification[];
  /** Presses the button with that label. */
  press(notification: ShownNotification, label: string): void;
  /** Clicks the notification's body. */
  click(notification: ShownNotification): void;
  dismiss(notification: ShownNotification): void;
  close(): Promise<void>;
}

const { Interface } = dbus.interface;

class Notifications extends Interface {
  readonly shown: ShownNotification[] = [];
  private lastId = 0;

  GetServerInformation(): string[] {
    return ['nachklang-test', 'nachklang', '1', '1.2'];
  }
  GetCapabilities(): string[] {
    return ['actions', 'body', 'persistence'];
  }
  Notify(_app: string, replaces: number, _icon: string, title: string, body: string, actions: string[]): number {
    const id = replaces || ++this.lastId;
    this.shown.push({ id, title, body, actions });
    return id;
  }
  CloseNotification(id: number): void {
    this.NotificationClosed(id, 3);
  }
  ActionInvoked(id: number, key: string): [number, string] {
    return [id, key];
  }
  NotificationClosed(id: number, reason: number): [number, number] {
    return [id, reason];
  }
}

Notifications.configureMembers({
  methods: {
    GetServerInformation: { inSignature: '', outSignature: 'ssss' },
    GetCapabilities: { inSignature: '', outSignature: 'as' },
    Notify: { inSignature: 'susssasa{sv}i', outSignature: 'u' },
    CloseNotification: { inSignature: 'u', outSignature: '' },
  },
  signals: {
    ActionInvoked: { signature: 'us' },
    NotificationClosed: { signature: 'uu' },
  },
});

function startBus(): Promise<{ daemon: ChildProcess; address: string }> {
  const daemon = spawn('dbus-daemon', ['--session', '--nofork', '--nopidfile', '--print-address=1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return new Promise((done, failed) => {
    daemon.on('error', () => failed(new Error('dbus-daemon is missing. On Debian or Ubuntu: apt-get install dbus')));
    daemon.stdout.once('data', (line: Buffer) => done({ daemon, address: line.toString().trim() }));
  });
}

export async function startNotificationServer(): Promise<NotificationServer> {
  const { daemon, address } = await startBus();
  const bus = dbus.sessionBus({ busAddress: address });
  const service = new Notifications('org.freedesktop.Notifications');
  bus.export('/org/freedesktop/Notifications', service);
  await bus.requestName('org.freedesktop.Notifications', 0);
  const keyOf = (notification: ShownNotification, label: string) => {
    const index = notification.actions.findIndex((each, i) => i % 2 === 1 && each === label);
    if (index < 0) throw new Error(`no button "${label}" among ${notification.actions.join(', ')}`);
    return notification.actions[index - 1] ?? '';
  };
  return {
    address,
    shown: service.shown,
    press: (notification, label) => void service.ActionInvoked(notification.id, keyOf(notification, label)),
    click: (notification) => void service.ActionInvoked(notification.id, 'default'),
    dismiss: (notification) => void service.NotificationClosed(notification.id, 2),
    close: async () => {
      bus.disconnect();
      daemon.kill();
      await until('the bus ends', () => daemon.exitCode !== null || daemon.signalCode !== null);
    },
  };
}
