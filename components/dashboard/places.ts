import {
  CalendarDays,
  ChartNoAxesColumn,
  GraduationCap,
  HardDrive,
  ListTodo,
  type LucideIcon,
  Quote,
  Rows3,
  Settings,
  ShieldCheck,
  Trash2,
} from 'lucide-react';
import type { TextKey } from '../../lib/messages/text-key';
import type { PlaceView } from './route';

interface Place {
  text: TextKey;
  icon: LucideIcon;
}

/** Every place that the navigation leads to, by its name in the address. */
export const PLACES: Record<PlaceView, Place> = {
  today: { text: 'nav_today', icon: ListTodo },
  applications: { text: 'dashboard_applications', icon: Rows3 },
  calendar: { text: 'nav_calendar', icon: CalendarDays },
  lessons: { text: 'nav_lessons', icon: GraduationCap },
  insights: { text: 'nav_insights', icon: ChartNoAxesColumn },
  phrases: { text: 'nav_phrases', icon: Quote },
  data: { text: 'data_title', icon: HardDrive },
  bin: { text: 'nav_bin', icon: Trash2 },
  settings: { text: 'dashboard_settings', icon: Settings },
  privacy: { text: 'nav_privacy', icon: ShieldCheck },
};
