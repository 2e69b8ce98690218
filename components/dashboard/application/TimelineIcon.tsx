import {
  Check,
  CircleDashed,
  Flag,
  Hourglass,
  Lightbulb,
  type LucideIcon,
  Mail,
  MessagesSquare,
  PencilLine,
  Phone,
  Reply,
} from 'lucide-react';
import type { TimelineEntry } from './timeline-entry';

const ICONS: Record<TimelineEntry['deed']['name'], LucideIcon> = {
  interview: MessagesSquare,
  step: CircleDashed,
  letter: Mail,
  answer: Reply,
  promise: Hourglass,
  outcome: Flag,
  lesson: Lightbulb,
  change: PencilLine,
};

function iconOf(deed: TimelineEntry['deed']): LucideIcon {
  if (deed.name !== 'step' || deed.state !== 'done') return ICONS[deed.name];
  if (deed.channel === 'phone') return Phone;
  return deed.channel === 'mail' ? Mail : Check;
}

/** Helps the eye to find its way; the words beside it say the same. */
export function TimelineIcon({ deed }: Pick<TimelineEntry, 'deed'>) {
  const Icon = iconOf(deed);
  return (
    <span className="timeline-icon">
      <Icon size={15} aria-hidden="true" />
    </span>
  );
}
