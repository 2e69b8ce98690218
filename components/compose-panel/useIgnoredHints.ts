import { useCallback, useEffect, useRef, useState } from 'react';
import type { Ask } from '../../lib/composer/ask';
import type { ComposeState, ToComposer } from '../../lib/composer/panel-port';
import type { IgnoredHint } from '../../lib/domain/ignored-hint';
import type { TextKey } from '../../lib/messages/text-key';
import { cutWords, hintKey, NAMELESS, nameOfMail } from '../../lib/phrases/hintKey';
import type { ToastContent } from '../shared/Toast';
import { useText } from '../shared/text';

/** What hiding needs of the page that offers it. */
export interface HidingTools {
  ask: Ask;
  line: { send(message: Extract<ToComposer, { type: 'ignore' }>): void };
  now(): number;
  newId(): string;
}

/** What of a hint the user doesn't want to see any more, and where. */
export interface Reach {
  what: 'words' | 'rule';
  where: 'mail' | 'application' | 'everywhere';
}

/** Hides a hint on words, or (`null`) one that is about none; says whether it is hidden now. */
export type Hide = (hint: { ruleId: string; words: string | null }, reach: Reach) => Promise<boolean>;

const DONE: Readonly<Record<Reach['where'], TextKey>> = {
  mail: 'panel_hidden_mail',
  application: 'panel_hidden_application',
  everywhere: 'panel_hidden_everywhere',
};
const FAILED = { ok: false };

type Recipients = Pick<ComposeState, 'recipients'>;
const nameOf = ({ recipients }: Recipients) => nameOfMail(recipients.map(({ email }) => email));

/** Keeps what was hidden in a mail to nobody yet, as soon as the mail has somebody it goes to. */
function useWaiting(mail: number | null, { ask }: HidingTools, onFailed: () => void) {
  const waiting = useRef<IgnoredHint[]>([]);
  /** All names that the mail has had: what waited may be kept under any of them. */
  const names = useRef(new Set<number>([NAMELESS]));
  const forget = (ids: readonly string[]) => {
    waiting.current = waiting.current.filter(({ id }) => !ids.includes(id));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another name of the mail is what is waited for
  useEffect(() => {
    if (mail === null) return;
    names.current.add(mail);
    const hints = waiting.current.map((hint) => ({ ...hint, mail }));
    if (hints.length === 0) return;
    ask('hints/hide', { hints })
      .catch(() => FAILED)
      .then(({ ok }) => (ok ? forget(hints.map(({ id }) => id)) : onFailed()));
  }, [mail, ask]);
  const add = (hint: IgnoredHint) => {
    waiting.current = [...waiting.current, hint];
  };
  /** The scopes under which the mail beside the panel may know a hint. */
  const scopesOf = (hint: IgnoredHint) =>
    hint.mail === NAMELESS ? [...names.current].map((name) => ({ ...hint, mail: name })) : [hint];
  return { add, forget, scopesOf };
}

/** Hides hints: in the records, in the mail beside the panel, and until the toast's button takes it back. */
export function useIgnoredHints(state: Recipients, applicationId: string | null, tools: HidingTools) {
  const { ask, line, newId, now } = tools;
  const t = useText();
  const [toast, setToast] = useState<ToastContent | null>(null);
  const mail = nameOf(state);
  const say = (text: TextKey, undo?: () => void) =>
    setToast({ id: newId(), text: t(text), ...(undo ? { actionLabel: t('panel_undo'), onAction: undo } : {}) });
  const waiting = useWaiting(mail, tools, () => say('panel_not_kept'));
  const tell = (hint: IgnoredHint, isIgnored: boolean, isKept: boolean) =>
    line.send({ type: 'ignore', hint: hintKey(hint.ruleId, hint.words, hint), isIgnored, isKept });
  const takeBack = async (hint: IgnoredHint) => {
    setToast(null);
    waiting.forget([hint.id]);
    const shown = await ask('hints/show', { ids: [hint.id] }).catch(() => FAILED);
    if (!shown.ok) return say('panel_not_kept');
    for (const each of waiting.scopesOf(hint)) tell(each, false, true);
  };
  const hide: Hide = async ({ ruleId, words }, { what, where }) => {
    const isNameless = where === 'mail' && mail === null;
    const hint: IgnoredHint = {
      id: newId(),
      ruleId,
      words: what === 'rule' || words === null ? null : cutWords(words),
      applicationId: where === 'everywhere' ? null : applicationId,
      mail: where === 'mail' ? (mail ?? NAMELESS) : null,
      createdAt: now(),
    };
    if (isNameless) waiting.add(hint);
    const isKept = isNameless || (await ask('hints/hide', { hints: [hint] }).catch(() => FAILED)).ok;
    if (isKept) {
      tell(hint, true, !isNameless);
      say(DONE[where], () => void takeBack(hint));
    } else say('panel_not_kept');
    return isKept;
  };
  return { toast, hide, forget: useCallback(() => setToast(null), []) };
}
