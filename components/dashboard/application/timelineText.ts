import type { CalendarDate } from '../../../lib/domain/application';
import type { FollowUpState } from '../../../lib/domain/follow-ups/follow-up';
import type { TextKey, Translate } from '../../../lib/messages/text-key';
import { KIND_NAMES } from '../../shared/kind-names';
import { INTERVIEW_KIND_NAMES } from '../interview-kind-names';
import type { ChangeKind, TimelineEntry } from './timeline-entry';

const STATES: Partial<Record<FollowUpState, TextKey>> = {
  skipped: 'timeline_skipped',
  missed: 'timeline_missed',
};
const CHANGES: Record<ChangeKind, TextKey> = {
  snoozed: 'timeline_snoozed',
  'call-planned': 'timeline_call_planned',
  reopened: 'timeline_reopened',
  edited: 'timeline_edited',
  people: 'timeline_people',
  resumed: 'timeline_resumed',
};
const OF_A_STEP: readonly ChangeKind[] = ['snoozed', 'call-planned', 'reopened'];

/** What happened, in a few neutral words (R21). */
export function timelineText({ deed }: TimelineEntry, t: Translate, day: (date: CalendarDate) => string): string {
  switch (deed.name) {
    case 'interview':
      return t('timeline_interview', t(INTERVIEW_KIND_NAMES[deed.interview.kind]), deed.interview.time);
    case 'step': {
      const kind = t(KIND_NAMES[deed.kind]);
      const state = STATES[deed.state];
      if (state) return t(state, kind);
      if (deed.channel === null || deed.kind === 'review' || deed.kind === 'contract-check')
        return t('timeline_done', kind);
      return t(deed.channel === 'phone' ? 'report_by_phone' : 'report_by_mail', kind);
    }
    case 'letter':
      return deed.letter.kind ? t('report_by_mail', t(KIND_NAMES[deed.letter.kind])) : t('report_letter');
    case 'answer':
      return deed.promisedBy ? t('report_answer_until', day(deed.promisedBy)) : t('report_answer');
    case 'promise':
      return t('timeline_promise');
    case 'outcome':
      return t(`timeline_${deed.stage}`);
    case 'lesson':
      return t('lesson_title');
    case 'change':
      return changeText(deed, t);
  }
}

function changeText(deed: Extract<TimelineEntry['deed'], { name: 'change' }>, t: Translate): string {
  const subject = deed.subject ? t(KIND_NAMES[deed.subject]) : t('timeline_step');
  const said = OF_A_STEP.includes(deed.change) ? t(CHANGES[deed.change], subject) : t(CHANGES[deed.change]);
  return deed.count > 1 ? t('timeline_times', said, deed.count) : said;
}
