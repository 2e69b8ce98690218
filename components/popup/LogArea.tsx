import { type Ref, useRef } from 'react';
import { useText } from '../shared/text';
import { LogSection } from './LogSection';
import type { LogFormProps } from './useLogForm';

interface LogAreaProps extends LogFormProps {
  area: Ref<HTMLElement>;
}

/** The form under its heading. After saving, the focus goes to the heading: Tab begins anew, Ctrl+Z takes back. */
export function LogArea({ area, onSaved, ...form }: LogAreaProps) {
  const t = useText();
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <section className="nk-stack" ref={area}>
      <h2 ref={title} tabIndex={-1}>
        {t('popup_log')}
      </h2>
      <LogSection
        {...form}
        onSaved={(operationId, said) => {
          title.current?.focus();
          onSaved(operationId, said);
        }}
      />
    </section>
  );
}
