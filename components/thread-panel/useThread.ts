import { useEffect, useState } from 'react';
import type { SeenThread } from '../../lib/composer/thread-port';
import type { AnswerReading } from '../../lib/inbox/answer';
import { oldestFirst } from '../../lib/inbox/oldestFirst';
import type { ThreadMessage } from '../../lib/webmail/thread';
import { findReceived, type Received } from './findReceived';
import type { ThreadTools } from './thread-tools';

/** A mail to ask about, and what it seems to say. */
export interface Question {
  received: Received;
  reading: AnswerReading;
}

/** Reads the thread that is open, asks what the records say of its writers, and leaves at once when there is nothing to ask. */
export function useThread(tools: ThreadTools) {
  const [question, setQuestion] = useState<Question | null>(null);
  const [isFolded, setFolded] = useState(false);
  useEffect(() => {
    tools.line.onMessage((message) => {
      if (message.type === 'fold') return setFolded(message.isFolded);
      findQuestion(message.thread, tools).then(
        (found) => (found ? setQuestion(found) : tools.line.send({ type: 'finished' })),
        () => tools.line.send({ type: 'finished' }),
      );
    });
  }, [tools]);
  return { question, isFolded };
}

async function findQuestion(seen: SeenThread, tools: ThreadTools): Promise<Question | undefined> {
  const dateOf = ({ shownDate }: ThreadMessage) => tools.readShownDate(shownDate, seen.language, tools.today);
  const thread = { ...seen, messages: oldestFirst(seen.messages, dateOf) };
  const writers = thread.messages.filter(({ isOwn }) => !isOwn).map(({ from: { name, email } }) => ({ name, email }));
  const received = findReceived(thread, await tools.ask('panel/offer', { recipients: writers }), tools);
  if (!received) return undefined;
  const { text, invitation } = received.message;
  const mail = { subject: thread.subject, text: [text, invitation].filter(Boolean).join('\n\n') };
  return { received, reading: tools.readAnswer(mail, { received: received.on ?? tools.today }) };
}
