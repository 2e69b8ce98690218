import type { ChangeEvent } from 'react';
import type { LogDraft } from './logDraft';
import type { LogForm } from './useLogForm';

type TextName = { [Name in keyof LogDraft]: string extends LogDraft[Name] ? Name : never }[keyof LogDraft];

/** Ties a text control to one field of the draft. */
export function bindText({ draft, errors, change }: LogForm, name: TextName) {
  return {
    value: draft[name],
    error: errors[name],
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      change({ [name]: event.currentTarget.value }),
  };
}

/** The same for a field that suggests. */
export function bindCombo({ draft, errors, change }: LogForm, name: TextName) {
  return { value: draft[name], error: errors[name], onWrite: (text: string) => change({ [name]: text }) };
}
