import type { ChangeEvent } from 'react';
import type { Form } from './useForm';

type TextName<Draft> = { [Name in keyof Draft]: Draft[Name] extends string ? Name : never }[keyof Draft];

/** Ties a text control to one field of a form. */
export function bindText<Draft extends object>(
  { draft, errors, change }: Pick<Form<Draft>, 'draft' | 'errors' | 'change'>,
  name: TextName<Draft>,
) {
  return {
    value: draft[name] as string,
    error: errors[name],
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      change({ [name]: event.currentTarget.value } as unknown as Partial<Draft>),
  };
}
