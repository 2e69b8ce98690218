import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { Disclosure } from '../shared/Disclosure';
import { TextArea } from '../shared/TextArea';
import { useText } from '../shared/text';
import { advance } from './advance';
import { bindText } from './bindText';
import { LogBasics } from './LogBasics';
import { LogDetails } from './LogDetails';
import { LogFoot } from './LogFoot';
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

function onKey(event: KeyboardEvent<HTMLFormElement>, save: () => void): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  const target = event.target as HTMLElement;
  const isSave = event.ctrlKey || event.metaKey;
  if (!isSave && !(target instanceof HTMLInputElement)) return;
  event.preventDefault();
  if (isSave || !advance(event.currentTarget, target)) save();
}

/** Logs an interview: five fields and two notes in sight, the rest folded away (R2, R10). */
export function LogSection(props: LogFormProps) {
  const t = useText();
  const ref = useRef<HTMLFormElement>(null);
  const [isMoreOpen, setMoreOpen] = useState(false);
  const form = useLogForm(props);
  useFocusOnError(ref, form);
  const mustOpen = FOLDED.some((name) => form.errors[name]);
  return (
    <form
      ref={ref}
      className="nk-card nk-stack"
      noValidate
      onKeyDown={(event) => onKey(event, form.save)}
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <LogBasics form={form} applications={props.applications} />
      <TextArea label={t('field_stayed_with_me')} {...bindText(form, 'stayedWithMe')} />
      <TextArea label={t('field_answer_better')} {...bindText(form, 'answerBetter')} />
      <Disclosure title={t('popup_log_more')} isOpen={isMoreOpen || mustOpen} onToggle={setMoreOpen}>
        <LogDetails form={form} settings={props.settings} />
      </Disclosure>
      <LogFoot problems={form.problems} isSaving={form.isSaving} />
    </form>
  );
}
