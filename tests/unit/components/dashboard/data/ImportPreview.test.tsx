import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ImportPreview, type ImportPreviewProps } from '../../../../../components/dashboard/data/ImportPreview';
import type { Application } from '../../../../../lib/domain/application';
import type { Exchange, ExchangeResult } from '../../../../../lib/domain/exchange';
import { DEFAULT_SETTINGS } from '../../../../../lib/domain/settings';
import { exampleApplication, exampleInterview } from '../../../domain/example-application';
import { renderWithTexts } from '../../shared/renderWithTexts';

const operation = (operationId: string) => ({ at: 1, operationId, what: 'editApplication', subject: '' });
const kept = exampleApplication({ id: 'kept', company: 'Muster AG', history: [operation('o1')] });
const here = { ...kept, role: 'Lektorin', history: [operation('o1'), operation('o2')] };
const file = { ...kept, region: 'HH', history: [operation('o1'), operation('o3')], updatedAt: kept.updatedAt + 1 };
const fresh = exampleApplication({
  id: 'new',
  company: 'Neu GmbH',
  interviews: [exampleInterview({ date: '2026-11-20' })],
});
const alone = exampleApplication({ id: 'alone', company: 'Nur hier KG' });

function show(
  given: Partial<ImportPreviewProps> & { applications?: Application[] } = {},
  language: 'de' | 'en' = 'en',
) {
  const { applications = [here, alone], ...rest } = given;
  const applied: Exchange[] = [];
  const answers: ExchangeResult[] = [];
  const applyExchange = vi.fn(async (exchange: Exchange) => {
    applied.push(exchange);
    return answers.shift() ?? ({ ok: true, changed: exchange.changes.length } as const);
  });
  const onClose = vi.fn();
  const view = renderWithTexts(
    <ImportPreview
      incoming={{ applications: [file, fresh], settings: null }}
      records={{ applications, settings: DEFAULT_SETTINGS }}
      tools={{ applyExchange, today: '2026-11-24', copy: async () => true }}
      done={(changed) => `done ${changed}`}
      onClose={onClose}
      canReplace
      takesFocus
      {...rest}
    />,
    language,
  );
  const apply = () => view.user.click(screen.getByTestId('preview-apply'));
  return { ...view, applied, answers, applyExchange, onClose, apply };
}

describe('The preview of an import', () => {
  it.each(['de', 'en'] as const)('counts first, and writes nothing by itself (%s)', (language) => {
    const { t, applyExchange } = show({}, language);
    const counts = `${t('preview_verdict_changed_both')}: 1 · ${t('preview_verdict_new')}: 1`;
    expect(screen.getByText(counts)).toBeTruthy();
    expect(screen.getByText(t('preview_nothing_yet'))).toBeTruthy();
    expect(document.activeElement?.textContent).toBe(t('preview_title'));
    expect(applyExchange).not.toHaveBeenCalled();
  });

  it('shows what differs, and applies what was chosen for each record', async () => {
    const { t, user, applied, apply, onClose, applyExchange } = show();
    expect(screen.getByText(t('preview_difference', t('field_role'), 'Lektorin', 'Redakteurin'))).toBeTruthy();
    const choice = screen.getByRole('combobox', {
      name: t('preview_choice', 'Muster AG · Lektorin'.replace('Lektorin', 'Redakteurin')),
    });
    expect((choice as HTMLSelectElement).value).toBe('merge');
    await user.selectOptions(choice, t('preview_choice_take'));
    await apply();
    expect(applied[0]?.changes).toEqual([
      { id: 'kept', seenRev: 1, value: file },
      { id: 'new', seenRev: 0, value: fresh },
    ]);
    expect(applyExchange).toHaveBeenCalledWith(applied[0], 'done 2');
    expect(onClose).toHaveBeenCalledWith(true);
  });

  it('leaves out what is not wanted, and says when there is nothing left to do', async () => {
    const { t, user } = show({ incoming: { applications: [fresh], settings: null } });
    await user.click(screen.getByText(`${t('preview_verdict_new')} (1)`));
    await user.selectOptions(screen.getByRole('combobox'), t('preview_choice_leave_out'));
    expect(screen.getByText(t('preview_nothing_to_do'))).toBeTruthy();
    expect(screen.queryByTestId('preview-apply')).toBeNull();
  });

  it('replaces only on demand, and says plainly what goes', async () => {
    const { t, user, applied, apply } = show();
    expect(screen.queryByText(t('preview_replace_warning_one', 1))).toBeNull();
    await user.click(screen.getByRole('radio', { name: t('preview_mode_replace') }));
    expect(screen.getByText(t('preview_replace_warning_one', 1))).toBeTruthy();
    const removed = within(screen.getByText(`${t('preview_verdict_removed')} (1)`).closest('details') as HTMLElement);
    expect(removed.getByText(/Nur hier KG/)).toBeTruthy();
    await apply();
    expect(applied[0]?.changes.map(({ id, value }) => [id, value === null])).toEqual([
      ['kept', false],
      ['new', false],
      ['alone', true],
    ]);
  });

  it('says that something changed meanwhile, and stays open with what is here now', async () => {
    const { t, answers, apply, onClose } = show();
    answers.push({ ok: false, problem: 'changed-meanwhile' });
    await apply();
    expect(await screen.findByText(t('preview_changed_meanwhile'))).toBeTruthy();
    expect(onClose).not.toHaveBeenCalled();
    await apply();
    expect(onClose).toHaveBeenCalledWith(true);
  });

  it('says why nothing could be written, with the way out (S7)', async () => {
    const { t, answers, apply } = show();
    answers.push({ ok: false, problem: 'full' });
    await apply();
    expect(await screen.findByText(t('error_storage_full'))).toBeTruthy();
  });

  it('takes the settings along where nothing is here yet; elsewhere only if that is wanted', async () => {
    const settings = { ...DEFAULT_SETTINGS, ownName: 'Kim Beispiel' };
    const incoming = { applications: [], settings };
    const { t, user, applied, apply, unmount } = show({ incoming, applications: [] });
    expect((screen.getByRole('checkbox', { name: t('preview_settings') }) as HTMLInputElement).checked).toBe(true);
    await apply();
    expect(applied[0]).toMatchObject({ changes: [], settings });
    unmount();
    show({ incoming });
    const box = screen.getByRole('checkbox', { name: t('preview_settings') }) as HTMLInputElement;
    expect(box.checked).toBe(false);
    await user.click(box);
    expect(screen.getByTestId('preview-apply').textContent).toBe(t('preview_apply_settings'));
  });

  it('draws thousands of records a page at a time', async () => {
    const many = Array.from({ length: 2_000 }, (_, index) => ({ ...fresh, id: `n${index}`, role: `Rolle ${index}` }));
    const { t, user, container } = show({ incoming: { applications: many, settings: null }, applications: [] });
    const choices = () => container.querySelectorAll('select').length;
    expect(screen.getByText(`${t('preview_verdict_new')}: 2000`)).toBeTruthy();
    expect(choices()).toBe(0);
    await user.click(screen.getByText(`${t('preview_verdict_new')} (2000)`));
    expect(choices()).toBe(50);
    await user.click(screen.getByText(t('preview_more', 50)));
    expect(choices()).toBe(100);
  });

  it('lists what was read differently, folded, to read and to copy', async () => {
    const copy = vi.fn(async (_text: string) => true);
    const notes = [{ file: 'liste.csv', line: 3, field: 'Datum', code: 'no-time', found: '' } as const];
    const { t, user } = show({ notes, tools: { applyExchange: vi.fn(), today: '2026-11-24', copy } });
    await user.click(screen.getByText(t('preview_notes', 1)));
    await user.click(screen.getByRole('button', { name: t('problem_copy') }));
    expect(copy).toHaveBeenCalledWith(`liste.csv: ${t('problem_line', 3)}, Datum: ${t('problem_no_time')}`);
    expect(screen.getByText(t('problem_copied'))).toBeTruthy();
  });
});
