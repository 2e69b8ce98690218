import { useId } from 'react';
import type { Application } from '../../lib/domain/application';
import { calendarDateAt } from '../../lib/domain/calendar-date';
import type { IgnoredHint } from '../../lib/domain/ignored-hint';
import type { TextKey, Translate } from '../../lib/messages/text-key';
import { REASONS } from '../../lib/phrases/compiled/reasons';
import { CATEGORY_NAMES } from '../../lib/phrases/engine/compiled-rules';
import type { Category } from '../../lib/phrases/finding';
import { kindOfLetterHint, type LetterHintKind } from '../../lib/phrases/hints/letter-hint';
import { isOwnRule } from '../../lib/phrases/ownRule';
import { Button } from '../shared/Button';
import { formatShortDay } from '../shared/format';
import { useText } from '../shared/text';
import { useLanguage } from '../shared/useLanguage';
import type { DashboardTools } from './dashboard-tools';

interface HiddenHintProps {
  hint: IgnoredHint;
  /** The one it is limited to, where that still exists. */
  application: Application | undefined;
  tools: Pick<DashboardTools, 'zone' | 'today'>;
  onShow: () => void;
}

/** One hidden hint: why it marked something, which words, where it is hidden, since when. */
export function HiddenHint({ hint, application, tools, onShow }: HiddenHintProps) {
  const t = useText();
  const language = useLanguage();
  const id = useId();
  const { ruleId, words, createdAt } = hint;
  const kind = kindOfLetterHint(ruleId);
  const category = CATEGORY_NAMES.find((each) => each === ruleId);
  const reason = kind
    ? t(`hidden_letter_hint_${kind}`)
    : category
      ? t(`phrases_about_${category}`)
      : isOwnRule(ruleId)
        ? t('panel_own_phrase')
        : REASONS[ruleId]?.[language];
  const day = createdAt === null ? null : calendarDateAt(createdAt, tools.zone);
  const where = [
    placeOf(hint, application, t),
    day && t('settings_hidden_on', formatShortDay(day, tools.today, language)),
  ];
  return (
    <li className="dashboard-hidden">
      <div id={id}>
        {words === null ? t(titleOf(kind, category)) : <q dir="auto">{words}</q>}
        <p className="nk-small">{reason ?? t('settings_hidden_unknown')}</p>
        <p className="nk-soft nk-small">{where.filter(Boolean).join(' · ')}</p>
      </div>
      <Button kind="plain" aria-describedby={id} onClick={onShow}>
        {t('settings_show_again')}
      </Button>
    </li>
  );
}

function titleOf(kind: LetterHintKind | undefined, category: Category | undefined): TextKey {
  if (category) return `panel_category_${category}`;
  return kind ? 'letter_hints_title' : 'panel_ignore_rule';
}

function placeOf({ mail, applicationId }: IgnoredHint, application: Application | undefined, t: Translate): string {
  const inApplication = application && t('settings_hidden_in_application', application.role, application.company);
  if (mail !== null) return [t('settings_hidden_in_mail'), inApplication].filter(Boolean).join(', ');
  if (applicationId === null) return t('panel_ignore_everywhere');
  return inApplication ?? t('settings_hidden_in_deleted');
}
