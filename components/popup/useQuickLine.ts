import { useLayoutEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Job } from '../../lib/domain/ahead';
import type { Instant } from '../../lib/domain/application';
import type { KnownPerson } from '../../lib/domain/recall';
import type { Settings } from '../../lib/domain/settings';
import type { QuickReading } from '../../lib/quick-line/reading';
import { useLanguage } from '../shared/useLanguage';
import { emptyDraft, type LogDraft } from './logDraft';
import type { PopupTools } from './popup-tools';
import { quickPatch } from './quickPatch';
import type { DraftState } from './useDraft';

type Module = typeof import('../../lib/quick-line/quickReader');

export interface QuickLineState {
  line: string;
  /** `null` while the line is empty, or isn't read yet. */
  reading: QuickReading | null;
  write: (line: string) => void;
  /** Brings in what reads lines: most openings of the popup don't need it. */
  prepare: () => void;
  /** Resolves once what stands in the line stands in the fields. */
  settled: () => Promise<void>;
}

interface Known {
  jobs: readonly Job[] | null;
  people: readonly KnownPerson[];
  settings: Settings;
  tools: Pick<PopupTools, 'now' | 'zone'>;
}

const NONE: readonly Job[] = [];
let loading: Promise<Module> | undefined;

/** Asked for again after it could not be brought in: the extension may just have been updated. */
function load(): Promise<Module> {
  loading ??= import('../../lib/quick-line/quickReader').catch((problem: unknown) => {
    loading = undefined;
    throw problem;
  });
  return loading;
}

/** The same text is asked for twice: for the fields and for what stands beneath the line. */
function once<Value>(read: (text: string, at: Instant) => Value): (text: string, at: Instant) => Value {
  let last: { text: string; at: Instant; value: Value } | undefined;
  return (text, at) => {
    if (last?.text !== text || last.at !== at) last = { text, at, value: read(text, at) };
    return last.value;
  };
}

/** The line of the form, and the fields that it fills as it is typed. */
export function useQuickLine({ draft, change }: Omit<DraftState, 'clear'>, known: Known): QuickLineState {
  const { jobs, people, settings, tools } = known;
  const language = useLanguage();
  const [module, setModule] = useState<Module | null>(null);
  const line = draft.quick;
  const { now, zone } = tools;
  const read = useMemo(() => {
    const reader = module?.quickReader({ jobs: jobs ?? NONE, people });
    return reader && once((text, at) => reader(text, { now: at, zone, language, country: settings.country }));
  }, [module, jobs, people, zone, language, settings.country]);
  const typedAt = Number(draft.quickAt) || now;
  const reading = useMemo(() => (read && line.trim() ? read(line, typedAt) : null), [read, line, typedAt]);
  const fill = (text: string, at: Instant) => (one: LogDraft) => ({
    quick: text,
    quickAt: String(at),
    ...(read && quickPatch(read(text, at), one, emptyDraft(now, zone))),
  });
  const prepare = () => void load().then(setModule, console.error);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a line that came before its reader, or before the records, is read here
  useLayoutEffect(() => {
    if (line && read) change(fill(line, typedAt));
    if (line && !read) prepare();
  }, [read]);
  return {
    line,
    reading,
    prepare,
    write: (text) => change(fill(text, now)),
    settled: async () => {
      if (read || !line.trim()) return;
      const loaded = await load().catch(console.error);
      // The fields must stand there before it is asked which of them are empty.
      if (loaded) flushSync(() => setModule(loaded));
    },
  };
}
