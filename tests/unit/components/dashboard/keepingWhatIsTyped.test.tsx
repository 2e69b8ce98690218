import { act, cleanup, render, renderHook, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { localFormDrafts } from '../../../../components/dashboard/formDrafts';
import { KeptField } from '../../../../components/dashboard/KeptField';
import { useForm } from '../../../../components/dashboard/useForm';
import { useStoredPatch } from '../../../../components/dashboard/useStoredPatch';
import { TextProvider } from '../../../../components/shared/text';
import { textsIn } from '../compose-panel/textsIn';

const t = textsIn('en');
const drafts = localFormDrafts(() => localStorage);
const change = vi.fn(async () => ({ ok: true as const, applicationId: 'a1' }));
interface Kept {
  note: string;
  mood: number | null;
  people: string[];
}
const KEPT: Kept = { note: 'kept', mood: null, people: ['one'] };

/** The same form as it stands in one window. */
function openForm(kept = KEPT) {
  const options = { applicationId: 'a1', tools: { change, drafts }, draftName: 'test/a1' };
  return renderHook(
    (record: Kept) =>
      useForm<Kept>({ ...options, kept: record, commandOf: () => ({ name: 'reopenApplication' }), done: () => '' }),
    {
      initialProps: kept,
      wrapper: ({ children }: { children: ReactNode }) => <TextProvider value={t}>{children}</TextProvider>,
    },
  );
}

afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('What is typed into a form', () => {
  it('is there again after the page was closed: texts, a choice where none was, and lists', () => {
    const first = openForm();
    act(() => first.result.current.change({ note: 'half a sent', mood: 4, people: ['one', 'two'] }));
    first.unmount();
    expect(openForm().result.current.draft).toEqual({ note: 'half a sent', mood: 4, people: ['one', 'two'] });
  });

  it.each([
    ['a list that is none', { people: null, mood: {}, note: 7 }],
    ['a list of other things', { people: [1], mood: [], note: null }],
  ])('is left out where what was kept of it is damaged: %s (H4)', (_, damaged) => {
    localStorage.setItem('form-draft/test/a1', JSON.stringify(damaged));
    expect(openForm().result.current.draft).toEqual(KEPT);
  });

  it('puts nothing silently in place of what another window has changed meanwhile', () => {
    const form = openForm();
    act(() => form.result.current.change({ note: 'mine' }));
    expect(form.result.current.problem).toBe('');
    form.rerender({ ...KEPT, mood: 5 });
    expect(form.result.current.problem).toBe('');
    form.rerender({ ...KEPT, mood: 5, note: 'theirs' });
    expect(form.result.current.draft).toEqual({ ...KEPT, mood: 5, note: 'mine' });
    expect(form.result.current.problem).toBe(t('form_changed_elsewhere'));
    act(() => form.result.current.discard());
    expect(form.result.current.problem).toBe('');
    expect(form.result.current.draft.note).toBe('theirs');
  });

  it('and is the same in both windows is no conflict', () => {
    const form = openForm();
    act(() => form.result.current.change({ note: 'both' }));
    form.rerender({ ...KEPT, note: 'both' });
    expect(form.result.current.problem).toBe('');
  });
});

/** What is stored, as another window leaves it. */
function writeElsewhere(typed: object) {
  drafts.write('test/a1', typed);
  act(() => void dispatchEvent(new StorageEvent('storage', { storageArea: localStorage, key: 'form-draft/test/a1' })));
}

describe('The same form open in two windows', () => {
  it('shows what is typed in the other, and adds to it instead of writing over it', () => {
    const form = openForm();
    writeElsewhere({ note: 'theirs' });
    expect(form.result.current.draft.note).toBe('theirs');
    act(() => form.result.current.change({ mood: 4 }));
    expect(drafts.read('test/a1')).toEqual({ note: 'theirs', mood: 4 });
  });

  it('writes nothing back: the other may be a letter ahead by then', () => {
    openForm();
    writeElsewhere({ note: 'a' });
    localStorage.setItem('form-draft/test/a1', '{"note":"ab"}');
    expect(drafts.read('test/a1')).toEqual({ note: 'ab' });
  });

  it('writes nothing back either of what is shown late, when the next letter has come already', () => {
    const taken: object[] = [];
    const first = {};
    const { rerender } = renderHook(
      ({ patch }) => useStoredPatch({ drafts, name: 'test/a1', kept: { note: '' }, patch }, (next) => taken.push(next)),
      { initialProps: { patch: first as { note?: string } } },
    );
    writeElsewhere({ note: 'a' });
    writeElsewhere({ note: 'ab' });
    rerender({ patch: taken[0] ?? {} });
    expect(drafts.read('test/a1')).toEqual({ note: 'ab' });
  });

  it('is empty again once the other has kept it or dropped it', () => {
    const form = openForm();
    act(() => form.result.current.change({ note: 'half' }));
    writeElsewhere({});
    expect(form.result.current.draft).toEqual(KEPT);
  });

  it('hears nothing of other forms', () => {
    const form = openForm();
    act(() => form.result.current.change({ note: 'half' }));
    drafts.write('test/a1', {});
    act(() => void dispatchEvent(new StorageEvent('storage', { storageArea: localStorage, key: 'form-draft/b' })));
    expect(form.result.current.draft.note).toBe('half');
  });
});

describe('A field of the settings', () => {
  it('is kept also when its tab is closed while it is being typed', async () => {
    const onKeep = vi.fn();
    render(<KeptField label="Name" value="" onKeep={onKeep} />);
    await userEvent.type(screen.getByLabelText('Name'), 'Kim');
    expect(onKeep).not.toHaveBeenCalled();
    act(() => void dispatchEvent(new Event('pagehide')));
    expect(onKeep.mock.calls).toEqual([['Kim']]);
  });
});
