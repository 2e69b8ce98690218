import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { calendarDateAt } from '../../lib/domain/calendar-date';
import { Disclosure } from '../shared/Disclosure';
import { TextArea } from '../shared/TextArea';
import { useText } from '../shared/text';
import { advance } from './advance';
import { bindText } from './bindText';
import { LessonFold } from './LessonFold';
import { LogBasics } from './LogBasics';
import { LogDetails } from './LogDetails';
import { LogFoot } from './LogFoot';
import { QuickLine } from './QuickLine';
import { ThreadOffer } from './ThreadOffer';
import { type LogForm, type LogFormProps, useLogForm } from './useLogForm';

const FOLDED = [
  'impressedMe',
  'openQuestions',
  'phone',
  'terms',
  'kind',
  'promisedBy',
  'country',
  'region',
  'mood',
] as const;

/** Where an error stands, the keyboard goes. */
function useFocusOnError(form: RefObject<HTMLFormElement | null>, { errors }: LogForm): void {
  useEffect(() => {
    if (Object.values(errors).some(Boolean)) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, errors]);
}

function onKey(event: KeyboardEvent<HTMLFormElement>, latest: RefObject<LogForm>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  const target = event.target as HTMLElement;
  const isSave = event.ctrlKey || event.metaKey;
  if (!isSave && !(target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const form = event.currentTarget;
  const go = () => {
    if (isSave || !advance(form, target)) void latest.current.save();
  };
  if (latest.current.draft.quick) void latest.current.quick.settled().then(go);
  else go();
}

/** Logs an interview: five fields and two notes in sight, the rest folded away (R2, R10). */
export function LogSection(props: LogFormProps) {
  const t = useText();
  const ref = useRef<HTMLFormElement>(null);
  const [isMoreOpen, setMoreOpen] = useState(false);
  const form = useLogForm(props);
  // A line that is still being read fills the form in a later render than the one that heard the key.
  const latest = useRef(form);
  latest.current = form;
  useFocusOnError(ref, form);
  const today = calendarDateAt(props.tools.now, props.tools.zone);
  const mustOpen = FOLDED.some((name) => form.errors[name]);
  return (
    <form
      ref={ref}
      className="nk-card nk-stack"
      noValidate
      onKeyDown={(event) => onKey(event, latest)}
      onSubmit={(event) => {
        event.preventDefault();
        void form.quick.settled().then(() => latest.current.save());
      }}
    >
      <QuickLine quick={form.quick} today={today} />
      <ThreadOffer {...form.thread} />
      <LogBasics form={form} jobs={props.jobs ?? []} />
      <TextArea label={t('field_stayed_with_me')} {...bindText(form, 'stayedWithMe')} />
      <TextArea label={t('field_answer_better')} {...bindText(form, 'answerBetter')} />
      <Disclosure title={t('popup_log_more')} isOpen={isMoreOpen || mustOpen} onToggle={setMoreOpen}>
        <LogDetails form={form} settings={props.settings} />
      </Disclosure>
      <LessonFold lessons={form.recalled.lessons} today={today} act={props.act} />
      <LogFoot problems={form.problems} isSaving={form.isSaving} />
    </form>
  );
}
