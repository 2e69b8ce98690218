import { act, render } from '@testing-library/react';
import { vi } from 'vitest';
import { Dashboard, type DashboardProps } from '../../../../components/dashboard/Dashboard';
import { localFormDrafts } from '../../../../components/dashboard/formDrafts';
import { TextProvider } from '../../../../components/shared/text';
import type { Application } from '../../../../lib/domain/application';
import { applyCommand } from '../../../../lib/domain/applyCommand';
import type { BackupPatch } from '../../../../lib/domain/backup-state';
import type { Command } from '../../../../lib/domain/commands';
import type { Exchange } from '../../../../lib/domain/exchange';
import type { ReadProblem } from '../../../../lib/domain/read-problem';
import { DEFAULT_SETTINGS, type Settings } from '../../../../lib/domain/settings';
import type { MessageData } from '../../../../lib/messages/protocol';
import { textsIn } from '../compose-panel/textsIn';
import { fakeBackupDesk } from './fakeBackupDesk';
import { settingsLists } from './settingsLists';

export const ZONE = 'Europe/Berlin';
/** A Tuesday, 10:00 in Berlin. */
export const NOW = Date.parse('2026-11-24T10:00:00+01:00');

let count = 0;
const newId = () => `operation-${++count}`;
const context = () => ({ now: NOW, zone: ZONE, operationId: newId(), newId });

/** Applies a command as the background would. */
export function changed(before: Application | null, command: Command): Application {
  const outcome = applyCommand(before, command, context());
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return outcome.application;
}

/** A made-up application with one interview on that day. */
export function interviewed(date: string, given: { company?: string; phone?: string } = {}): Application {
  return changed(null, {
    name: 'logInterview',
    company: given.company ?? 'Beispiel GmbH',
    role: 'Projektleiterin',
    country: 'DE',
    region: 'BE',
    contacts: [
      {
        formOfAddress: 'ms',
        title: '',
        firstName: 'Anna',
        lastName: 'Weber',
        email: 'anna.weber@example.com',
        phone: given.phone ?? '+49 30 1234567',
        terms: 'formal',
        language: 'de',
        country: 'DE',
      },
    ],
    interview: {
      date,
      ...{ time: '15:00', zone: ZONE },
      kind: 'on-site',
      notes: { stayedWithMe: 'wie das Team arbeitet', impressedMe: '', openQuestions: '', answerBetter: '' },
      ...{ mood: null, promisedBy: null },
    },
  });
}

interface Given {
  /** Whether the browser gives the permission to write into the downloads folder. */
  givesDownloads?: boolean;
  applications?: Application[];
  settings?: Partial<Settings>;
  language?: 'de' | 'en';
  hash?: string;
  /** Why the records can't be read. */
  problem?: ReadProblem;
  /** What the list begins with, while all of them are still being read. */
  first?: Application[];
}

/** A background in memory that answers with the real commands, live records included. */
function fakeBackground({ applications = [], settings, problem, first }: Given) {
  const records = { applications, settings: { ...DEFAULT_SETTINGS, ...settings } };
  const asked: { name: string; data: unknown }[] = [];
  const listeners = new Set<(applications: Application[]) => void>();
  const settingsListeners = new Set<(settings: Settings) => void>();
  const before = new Map<string, Application[]>();
  const put = (next: Application[]) => {
    records.applications = next;
    for (const listener of listeners) listener(next);
    return { ok: true };
  };
  const keep = (patch: Partial<Settings>) => {
    records.settings = { ...records.settings, ...patch };
    for (const listener of settingsListeners) listener(records.settings);
    return { ok: true };
  };
  type Wanted = Omit<MessageData<'application/change'>, 'command'>;
  const apply = ({ operationId, applicationId }: Wanted, command: Command) => {
    const one = records.applications.find(({ id }) => id === applicationId) ?? null;
    const outcome = applyCommand(one, command, { ...context(), operationId });
    if (!outcome.ok) return outcome;
    before.set(operationId, records.applications);
    const { ok } = put(records.applications.map((each) => (each === one ? outcome.application : each)));
    return { ok, applicationId: outcome.application.id };
  };
  const handlers: Record<string, (data: never) => unknown> = {
    'application/change': ({ command, ...data }: MessageData<'application/change'>) => apply(data, command),
    'application/delete': (data: MessageData<'application/delete'>) => apply(data, { name: 'deleteApplication' }),
    'application/put-back': (data: MessageData<'application/put-back'>) => apply(data, { name: 'putBackApplication' }),
    'application/purge': ({ applicationId }: MessageData<'application/purge'>) =>
      put(records.applications.filter(({ id, deletedAt }) => id !== applicationId || deletedAt === undefined)),
    'application/undo': ({ operationId }: MessageData<'application/undo'>) => {
      put(before.get(operationId) ?? records.applications);
      return { ok: before.has(operationId) };
    },
    'settings/change': (patch: Partial<Settings>) => keep(patch),
    'backups/change': (patch: BackupPatch) => keep({ backups: { ...records.settings.backups, ...patch } }),
    'records/erase': () => {
      put([]);
      return keep(DEFAULT_SETTINGS);
    },
    ...settingsLists(() => records.settings, keep),
  };
  const ask = vi.fn(async (name: string, data: unknown) => {
    asked.push({ name, data });
    return handlers[name]?.(data as never);
  });
  const watch = {
    watchApplications: ((listener, failed) => {
      if (problem) {
        failed(problem);
        return () => {};
      }
      listeners.add(listener);
      if (!first) listener(records.applications);
      return () => listeners.delete(listener);
    }) as DashboardProps['watchApplications'],
    watchAhead: ((listener) => {
      if (first) listener({ applications: first, isEmpty: false });
      return () => {};
    }) as DashboardProps['watchAhead'],
    watchSettings: ((listener) => {
      settingsListeners.add(listener);
      listener(records.settings);
      return () => settingsListeners.delete(listener);
    }) as DashboardProps['watchSettings'],
  };
  return { records, asked, handlers, ask, watch, put };
}

/** Opens the dashboard at an address. */
export function openDashboard(given: Given = {}) {
  const { language = 'en', hash = '#/applications' } = given;
  location.hash = hash;
  const background = fakeBackground(given);
  const t = textsIn(language);
  const desk = {
    saveFile: vi.fn<DashboardProps['saveFile']>(),
    print: vi.fn(),
    stage: vi.fn(async (_exchange: Exchange) => 'staged'),
    copy: vi.fn(async (_text: string) => {}),
  };
  const view = render(
    <TextProvider value={t}>
      <Dashboard
        line={{ ask: background.ask as never, newId, stageExchange: desk.stage }}
        clock={() => ({ now: NOW, zone: ZONE })}
        drafts={localFormDrafts(() => localStorage)}
        saveFile={desk.saveFile}
        print={desk.print}
        copy={desk.copy}
        newMail={(mailbox, email) => (mailbox === 'practice' ? undefined : `https://${mailbox}.example/${email}`)}
        backups={fakeBackupDesk(given.givesDownloads)}
        privacy={{
          measure: async () => ({ usage: 2_100_000, database: 1_540_000, files: 3, drafts: localStorage.length }),
          permissions: async () => ({
            required: ['alarms'],
            optional: [{ name: 'downloads', isGiven: false }],
            hosts: ['https://mail.google.com/*'],
          }),
        }}
        {...background.watch}
      />
    </TextProvider>,
  );
  return {
    ...view,
    ...background,
    ...desk,
    t,
    commands: () =>
      background.asked.flatMap(({ name, data }) =>
        name === 'application/change' ? [(data as MessageData<'application/change'>).command] : [],
      ),
    /** A change that comes from another page. */
    elsewhere: (next: Application[]) => act(async () => background.put(next)),
  };
}

export const addressOf = (application: Application) => `#/application/${encodeURIComponent(application.id)}`;
