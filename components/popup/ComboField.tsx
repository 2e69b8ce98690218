import type { ComponentProps } from 'react';
import { Field, type FieldProps } from '../shared/Field';
import { useText } from '../shared/text';
import { type Suggestions, useSuggestions } from './useSuggestions';

interface ComboFieldProps
  extends FieldProps,
    Omit<ComponentProps<'input'>, 'id' | 'className' | 'onChange' | 'value' | 'list'> {
  value: string;
  onWrite: (text: string) => void;
  /** Everything that can be chosen; what fits is offered. */
  source: readonly string[];
  /** The part of the value that is completed; by default all of it. */
  typed?: string;
  /** By default the chosen text is all that stands in the field. */
  onChoose?: (text: string) => void;
}

/** A text field that offers what was typed before; by arrows and Enter, or by a click. */
export function ComboField(props: ComboFieldProps) {
  const { label, hint, error, value, onWrite, source, typed = value, onChoose = onWrite, ...rest } = props;
  const list = useSuggestions({ source, typed, onChoose });
  return (
    <div className="popup-combo">
      <Field label={label} hint={hint} error={error}>
        {(control) => (
          <input
            type="text"
            role="combobox"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={list.isOpen}
            aria-controls={list.isOpen ? list.listId : undefined}
            aria-activedescendant={list.active >= 0 ? list.optionId(list.active) : undefined}
            value={value}
            onChange={({ currentTarget }) => {
              onWrite(currentTarget.value);
              list.open();
            }}
            onKeyDown={list.onKeyDown}
            onBlur={list.close}
            {...rest}
            {...control}
          />
        )}
      </Field>
      {list.isOpen && <Options list={list} label={label} />}
      <SuggestionCount count={list.isOpen ? list.texts.length : 0} />
    </div>
  );
}

function Options({ list, label }: { list: Suggestions; label: FieldProps['label'] }) {
  return (
    <div
      className="popup-options"
      role="listbox"
      id={list.listId}
      aria-label={typeof label === 'string' ? label : undefined}
    >
      {list.texts.map((text, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
        // biome-ignore lint/a11y/useFocusableInteractive: options of a combobox are pointed at by aria-activedescendant
        <div
          key={text}
          role="option"
          id={list.optionId(index)}
          aria-selected={index === list.active}
          // The field must not lose the focus before the click comes.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => list.choose(text)}
        >
          {text}
        </div>
      ))}
    </div>
  );
}

/** Says how many there are, once they change in number. */
function SuggestionCount({ count }: { count: number }) {
  const t = useText();
  return (
    <p className="nk-sr-only" role="status">
      {count > 0 && t(count === 1 ? 'popup_suggestion' : 'popup_suggestions', count)}
    </p>
  );
}
