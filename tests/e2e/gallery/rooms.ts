import { PLACE_VIEWS } from '../../../components/dashboard/route';
import { LIVES, type LifeName } from './lives';

/** One page in one state. */
export interface Room {
  name: string;
  address: string;
  lives: LifeName;
  /** Pages of a fixed width are shown in that width alone. */
  width?: number;
}

const POPUP = 360;

function idOf(company: string): string {
  const found = LIVES.hard.find((each) => each.company.startsWith(company));
  if (!found) throw new Error(`no application at ${company}`);
  return found.id;
}

const applications = ['Beispiel', 'Musterwerke', 'Gesellschaft', 'Muster Verlag', 'Altes Werk', 'Donau', 'شركة'];

function places(lives: LifeName): Room[] {
  return PLACE_VIEWS.map((view) => ({ name: `${view}-${lives}`, address: `dashboard.html#/${view}`, lives }));
}

/** Every page of ours in every state worth looking at. */
export const ROOMS: Room[] = [
  ...places('empty'),
  ...places('hard'),
  ...['today', 'applications', 'calendar', 'insights'].map((view): Room => {
    return { name: `${view}-many`, address: `dashboard.html#/${view}`, lives: 'many' };
  }),
  ...applications.map((company, index): Room => {
    return { name: `application-${index}`, address: `dashboard.html#/application/${idOf(company)}`, lives: 'hard' };
  }),
  { name: 'application-missing', address: 'dashboard.html#/application/none', lives: 'empty' },
  { name: 'bin-filled', address: 'dashboard.html#/bin', lives: 'binned' },
  { name: 'report', address: 'dashboard.html#/report', lives: 'hard' },
  { name: 'practice', address: 'practice.html', lives: 'few' },
  { name: 'welcome', address: 'welcome.html', lives: 'empty' },
  { name: 'popup-empty', address: 'popup.html', lives: 'empty', width: POPUP },
  { name: 'popup-hard', address: 'popup.html', lives: 'hard', width: POPUP },
  { name: 'popup-many', address: 'popup.html', lives: 'many', width: POPUP },
];
