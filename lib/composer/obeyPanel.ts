import type { ComposeSession } from './ComposeSession';
import { insertWanted } from './insertWanted';
import type { ToComposer } from './panel-port';
import { paragraphNow, placeInMail } from './placeInMail';
import { tellThread } from './ThreadSource';
import { reportOn } from './windowReport';

type Message<Type extends ToComposer['type']> = Extract<ToComposer, { type: Type }>;
type Deeds = { [Type in ToComposer['type']]: (session: ComposeSession, message: Message<Type>) => void };

/** What each message of the panel does beside the mail. */
const DEEDS: Deeds = {
  insert: (session, message) => void insert(session, message),
  replace: (session, { key, replacement }) => replace(session, key, replacement),
  ignore(session, { hint, isIgnored, isKept }) {
    session.mail.ignored.change(hint, isIgnored, isKept);
    session.read();
  },
  setLanguage(session, { language }) {
    session.mail.languages.chosen = language;
    session.read();
  },
  select: (session, { key }) => session.select(key),
  point: (session, { start, end }) => point(session, start, end),
  choose: (session, { applicationId, step }) => session.chooseApplication(applicationId, step),
  resize: (session, { height }) => session.panel.setHeight(height),
  minimise(session) {
    session.panel.minimise();
    session.compose.body.focus({ preventScroll: true });
  },
  offer: (session) => session.panel.offer(),
  readThread: (session) => void tellThread(session),
  meet: ({ context }, { shown, person }) => context.learn(shown, person),
  notices: (session, { count }) => session.panel.setNotices(count),
  reads(session, { step }) {
    session.readsAs = step;
  },
  backToText: (session) => session.compose.body.focus({ preventScroll: true }),
  makeReport: (session) => void makeReport(session),
  finished: (session) => {
    if (session.isOver) session.close();
  },
};

export function obeyPanel<Type extends ToComposer['type']>(session: ComposeSession, message: Message<Type>): void {
  if (session.isOver && message.type !== 'finished' && message.type !== 'resize') return;
  (DEEDS[message.type] as (session: ComposeSession, message: Message<Type>) => void)(session, message);
}

/** A letter goes only into the mail it was made for: another recipient in the meantime, and nothing is inserted (P4). */
async function insert(session: ComposeSession, message: Message<'insert'>): Promise<void> {
  const outcome = await insertWanted(session, message);
  if (!outcome) return;
  if (outcome === 'inserted' && !session.isOver) {
    session.compose.fillSubject(message.subject);
    session.letter = { step: message.step, text: message.text };
  }
  session.panel.send({ type: 'inserted', outcome });
  session.read();
}

async function makeReport({ compose, parts, panel, signal }: ComposeSession): Promise<void> {
  panel.send({ type: 'report', text: await reportOn(parts.ask, compose.body, [], signal) });
}

/** The text may have changed since it was read: then read again and try once more, or leave it. */
function replace(session: ComposeSession, key: string, replacement: string): void {
  const tryOnce = () => {
    const finding = session.findings.find((each) => each.key === key);
    if (!finding) return false;
    if (!finding.replacements.includes(replacement)) return true;
    const { paragraph, start, end, words } = finding;
    return session.compose.replace(paragraph, start, end, words, replacement);
  };
  if (!tryOnce()) {
    session.read();
    tryOnce();
  }
  session.read();
}

/** Offsets are those of the text as it was last read; where the paragraph has changed since, the user is only taken back to the mail. */
function point({ compose, mail }: ComposeSession, start: number, end: number): void {
  const place = placeInMail(mail.read, start, end);
  const paragraph = place && paragraphNow(compose.paragraphs(), mail.read, place.index);
  if (paragraph && compose.select(paragraph, place.start, place.end)) return;
  compose.body.focus({ preventScroll: true });
}
