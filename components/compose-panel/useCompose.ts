import { useEffect, useState } from 'react';
import type { ComposeState, PanelLine, ToPanel } from '../../lib/composer/panel-port';
import type { SeenThread } from '../../lib/composer/thread-port';
import type { FollowUpKind } from '../../lib/domain/application';

/** What the panel knows of the compose window beside it. */
export interface Compose {
  state: ComposeState | null;
  outcome: 'inserted' | 'refused' | null;
  /** The open thread; `undefined` until the composer has told it. */
  thread: SeenThread | null | undefined;
  sent: Extract<ToPanel, { type: 'sent' }> | null;
  /** What was not recognised in a window that can't be read. */
  missing: string[] | null;
  /** The report that was asked for; `''` when it could not be made. */
  report: string | null;
  /** The step that is open again because the mail is back; until it is sent again. */
  unsent: FollowUpKind | null;
  /** Counts how often the user came by keyboard. */
  focusCount: number;
  /** Counts how often the user was about to send with something still to look at. */
  lookCount: number;
}

const NOTHING_YET: Compose = {
  state: null,
  outcome: null,
  thread: undefined,
  sent: null,
  unsent: null,
  missing: null,
  report: null,
  focusCount: 0,
  lookCount: 0,
};

function afterMessage(before: Compose, message: ToPanel): Compose {
  switch (message.type) {
    case 'state':
      return { ...before, state: message.state };
    case 'inserted':
      return { ...before, outcome: message.outcome };
    case 'thread':
      return { ...before, thread: message.thread };
    case 'sent':
      return { ...before, sent: message, unsent: null };
    case 'unsent':
      return { ...before, sent: null, unsent: message.kind };
    case 'unreadable':
      return { ...before, missing: message.missing };
    case 'report':
      return { ...before, report: message.text };
    case 'focus':
      return { ...before, focusCount: before.focusCount + 1 };
    case 'look':
      return { ...before, lookCount: before.lookCount + 1 };
  }
}

export function useCompose(line: PanelLine): Compose {
  const [compose, setCompose] = useState(NOTHING_YET);
  useEffect(() => {
    line.onMessage((message) => setCompose((before) => afterMessage(before, message)));
  }, [line]);
  return compose;
}
