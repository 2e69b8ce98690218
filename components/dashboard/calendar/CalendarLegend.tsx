import { useText } from '../../shared/text';
import { EventIcon } from './EventIcon';
import { EVENT_SIGNS, SIGN_NAMES } from './eventText';

/** What the signs in the grid mean, and which keys there are. */
export function CalendarLegend() {
  const t = useText();
  return (
    <div className="nk-small nk-soft nk-stack">
      <ul className="calendar-legend">
        {EVENT_SIGNS.map((sign) => (
          <li key={sign}>
            <EventIcon sign={sign} /> {t(SIGN_NAMES[sign])}
          </li>
        ))}
        <li>
          <span className="calendar-legend__bar" aria-hidden="true" /> {t('calendar_window_legend')}
        </li>
      </ul>
      <p id="calendar-hint">{t('calendar_hint')}</p>
    </div>
  );
}
