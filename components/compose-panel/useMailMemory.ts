import { useState } from 'react';
import type { ComposeState } from '../../lib/composer/panel-port';
import { nameOfMail } from '../../lib/phrases/hintKey';
import type { MailMemories, MailMemory } from './mailMemory';

/** What the user has said about this mail, and a way to add to it. A mail that gets other recipients is another mail. */
export function useMailMemory(memories: MailMemories, recipients: ComposeState['recipients']) {
  const mail = nameOfMail(recipients.map(({ email, name }) => email || name));
  const [known, setKnown] = useState(() => ({ mail, memory: memories.read(mail) }));
  // Whoever adds the first recipient to a mail goes on with it.
  const memory = known.mail === mail || known.mail === null ? known.memory : memories.read(mail);
  const remember = (patch: Partial<MailMemory>) => {
    const next = { ...memory, ...patch };
    memories.write(mail, next);
    setKnown({ mail, memory: next });
  };
  return { memory, remember };
}
