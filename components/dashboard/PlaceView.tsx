import { ApplicationsView } from './applications/ApplicationsView';
import { BinView } from './bin/BinView';
import { CalendarView } from './calendar/CalendarView';
import type { Records } from './DashboardView';
import type { DashboardTools } from './dashboard-tools';
import { BackupView } from './data/BackupView';
import { InsightsView } from './insights/InsightsView';
import { LessonsView } from './lessons/LessonsView';
import { PhrasesView } from './phrases/PhrasesView';
import { PrivacyView } from './privacy/PrivacyView';
import type { PlaceView as Place } from './route';
import { SettingsView } from './SettingsView';
import { TodayView } from './today/TodayView';

interface PlaceViewProps {
  records: Records;
  view: Place;
  /** What is looked for there, as it stands in the address. */
  query?: string | undefined;
  tools: DashboardTools;
}

type PlacePart = (props: Omit<PlaceViewProps, 'view'>) => React.JSX.Element;

const VIEWS: Record<Place, PlacePart> = {
  today: TodayView,
  applications: ApplicationsView,
  calendar: CalendarView,
  lessons: ({ records, tools }) => <LessonsView applications={records.applications} tools={tools} />,
  insights: ({ records, tools }) => <InsightsView applications={records.applications} tools={tools} />,
  phrases: PhrasesView,
  data: BackupView,
  bin: ({ records, tools }) => <BinView deleted={records.deleted ?? []} tools={tools} />,
  settings: ({ records, tools }) => <SettingsView {...records} tools={tools} />,
  privacy: PrivacyView,
};

/** The view of a place that the navigation leads to. */
export function PlaceView({ records, view, query, tools }: PlaceViewProps) {
  const View = VIEWS[view];
  return <View records={records} query={query} tools={tools} />;
}
