import type { InterviewKind } from '../../lib/domain/application';
import type { TextKey } from '../../lib/messages/text-key';

export const INTERVIEW_KIND_NAMES: Readonly<Record<InterviewKind, TextKey>> = {
  'on-site': 'common_interview_on_site',
  video: 'common_interview_video',
  phone: 'common_interview_phone',
  'trial-day': 'common_interview_trial_day',
  assessment: 'common_interview_assessment',
  other: 'common_interview_other',
};
