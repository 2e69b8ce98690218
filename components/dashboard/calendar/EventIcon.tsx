import { Eye, Hourglass, type LucideIcon, Mail, MessagesSquare, Phone, PhoneCall } from 'lucide-react';
import type { EventSign } from './eventText';

const ICONS: Record<EventSign, LucideIcon> = {
  interview: MessagesSquare,
  call: PhoneCall,
  promise: Hourglass,
  phone: Phone,
  mail: Mail,
  look: Eye,
};

/** Tells the kinds of events apart without colour; what it means stands beside it in words. */
export function EventIcon({ sign }: { sign: EventSign }) {
  const Icon = ICONS[sign];
  return <Icon className="calendar-icon" size={14} aria-hidden="true" />;
}
