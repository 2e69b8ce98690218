import { useMemo, useState } from 'react';
import type { CalendarDate } from '../../../lib/domain/application';
import { formatDay } from '../../shared/formatDay';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import type { DashboardTools } from '../dashboard-tools';
import type { StepEvent } from './calendar-event';
import { eventTitle } from './eventText';
import { type Move, moveStep } from './moveStep';
import { moveText } from './moveText';

export interface Moving {
  /** The step that is being moved, and the day it is held over. */
  held: { event: StepEvent; over: CalendarDate | null; isByKeys: boolean } | null;
  /** What has come of it, for the eye and the screen reader. */
  said: string;
  /** With the keyboard or from a menu: says how it goes on. */
  pickUp: (event: StepEvent) => void;
  /** With the pointer, which shows by itself where it is. */
  drag: (event: StepEvent) => void;
  hover: (day: CalendarDate | null) => void;
  /** Puts it on a day, or says why not; the keyboard then goes on holding it. Whether it is held no more. */
  drop: (day: CalendarDate | null) => boolean;
  cancel: () => void;
  /** One goes on to something else: what was said is said. */
  hush: () => void;
  /** Whether what is held could be put on that day. */
  fits: (day: CalendarDate) => boolean;
  /** Moves a step at once. */
  move: (event: StepEvent, to: CalendarDate) => Move;
}

/** Moves steps to other days within their windows; each move can be taken back. */
export function useMoving(tools: DashboardTools): Moving {
  const t = useText();
  const language = useLanguage();
  const [held, setHeld] = useState<Moving['held']>(null);
  const [said, say] = useState('');
  const day = (date: CalendarDate) => formatDay(date, language, tools.today);
  const move = useMove(tools);
  const fits = useFits(held?.event, tools);
  const leave = (text: string) => {
    setHeld(null);
    say(text);
  };
  return {
    held,
    said,
    move,
    fits,
    pickUp: (event) => {
      setHeld({ event, over: event.on, isByKeys: true });
      say(t('calendar_picked_up', eventTitle(event, t)));
    },
    drag: (event) => setHeld({ event, over: null, isByKeys: false }),
    hover: (over) => {
      if (!held || held.over === over) return;
      setHeld({ ...held, over });
      if (over) say([day(over), moveText(moveStep(held.event, over, tools), language, t)].filter(Boolean).join(': '));
    },
    drop: (to) => {
      if (!held) return true;
      const moved = to === null ? null : move(held.event, to);
      const why = moved?.ok ? '' : moved && moveText(moved, language, t);
      if (why && held.isByKeys) say(why);
      else leave(moved?.ok && moved.command ? '' : why || t('calendar_not_moved'));
      return !(why && held.isByKeys);
    },
    cancel: () => leave(t('calendar_not_moved')),
    hush: () => say(''),
  };
}

/** Moves a step, and says where it then stands. */
function useMove(tools: DashboardTools): Moving['move'] {
  const t = useText();
  const language = useLanguage();
  return (event, to) => {
    const wanted = moveStep(event, to, tools);
    const said = wanted.ok
      ? t('calendar_moved', eventTitle(event, t), formatDay(wanted.on, language, tools.today))
      : '';
    if (wanted.ok && wanted.command) void tools.act(event.application.id, wanted.command, said);
    return wanted;
  };
}

/** Each day is asked about once for every step that is held. */
function useFits(event: StepEvent | undefined, { now, zone, today, plan }: DashboardTools): Moving['fits'] {
  return useMemo(() => {
    const known = new Map<CalendarDate, boolean>();
    return (day) => {
      if (!event) return true;
      const fits = known.get(day) ?? moveStep(event, day, { now, zone, today, plan }).ok;
      known.set(day, fits);
      return fits;
    };
  }, [event, now, zone, today, plan]);
}
