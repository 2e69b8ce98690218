import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Application } from '../../../../../lib/domain/application';
import { changed, interviewed, openDashboard } from '../dashboard-fixture';

beforeEach(() => localStorage.clear());

afterEach(() => {
  cleanup();
  location.hash = '';
});

const languages = ['de', 'en'] as const;
const bodyRows = () => screen.getAllByRole('row').filter((row) => row.dataset.index !== undefined);
const companies = () => bodyRows().map((row) => row.querySelector('a')?.textContent);
const named = (...names: string[]) => names.map((company) => interviewed('2026-11-06', { company }));
const ended = (one: Application) =>
  changed(one, { name: 'closeApplication', on: '2026-11-20', reason: 'Too far away' });

/** A background that keeps an exchange as the real one does. */
function openWithExchange(applications: Application[]) {
  const view = openDashboard({ applications });
  const before = new Map<string, Application[]>();
  view.handlers['exchange/apply'] = (({ operationId }: { operationId: string }) => {
    const { changes } = view.stage.mock.calls.at(-1)?.[0] ?? { changes: [] };
    before.set(operationId, view.records.applications);
    const next = new Map(changes.map(({ id, value }) => [id, value]));
    view.put(
      view.records.applications.flatMap((one) => {
        const value = next.get(one.id);
        if (value === undefined) return [one];
        return value ? [{ ...value, rev: one.rev + 1 }] : [];
      }),
    );
    return { ok: true, changed: changes.length };
  }) as never;
  view.handlers['application/undo'] = (({ operationId }: { operationId: string }) => {
    view.put((before.get(operationId) ?? []).map((one) => ({ ...one, rev: one.rev + 2 })));
    return { ok: true, left: 0 };
  }) as never;
  return view;
}

describe('The table of applications', () => {
  it.each(languages)('shows for every open application its next step with a day (R1, %s)', (language) => {
    const applications = [interviewed('2026-11-23'), interviewed('2026-11-06', { company: 'Musterwerk AG' })];
    const { t } = openDashboard({ applications, language });
    expect(bodyRows()[0]?.textContent).toContain(t('panel_kind_status_enquiry'));
    expect(bodyRows()[1]?.textContent).toContain(t('panel_kind_thank_you'));
    for (const row of bodyRows()) expect(row.querySelector('.list-next .nk-soft')?.textContent).not.toBe('');
  });

  it.each(languages)('speaks of what is overdue as neutrally as of the rest (R21, %s)', (language) => {
    const { t } = openDashboard({ applications: [interviewed('2026-11-06')], language });
    const step = bodyRows()[0]?.querySelector('.list-next')?.textContent;
    expect(step).toContain(t('state_since', '').trim());
    expect(step).not.toMatch(/overdue|late|überfällig|verspätet|!/i);
  });

  it('makes only the rows in sight of thousands, and tells how many there are (S18)', async () => {
    const one = interviewed('2026-11-06');
    const many = Array.from({ length: 2000 }, (_, index) => ({ ...one, id: `a${index}`, company: `Example ${index}` }));
    openDashboard({ applications: many });
    const grid = await screen.findByRole('grid', {}, { timeout: 20_000 });
    expect(grid.getAttribute('aria-rowcount')).toBe('2001');
    expect(bodyRows().length).toBeLessThan(100);
    expect(bodyRows()[0]?.getAttribute('aria-rowindex')).toBe('2');
  });

  it('stands before thousands are read, and says of none of them that it is missing (S18)', () => {
    const first = [interviewed('2026-11-06', { company: 'Example Ltd' })];
    const { t } = openDashboard({ first });
    expect(bodyRows()).toHaveLength(1);
    cleanup();
    openDashboard({ first, hash: '#/application/another' });
    expect(screen.getByText(t('dashboard_loading'))).toBeTruthy();
  });

  it('leaves out only what the contract or the user has ended, until it is wanted (R26)', async () => {
    const [waiting, offered, rejected, signed] = named('Waiting', 'Offered', 'Rejected', 'Signed') as [
      Application,
      Application,
      Application,
      Application,
    ];
    const applications = [
      changed(signed, { name: 'recordSigned', on: '2026-11-20' }),
      waiting,
      changed(offered, { name: 'recordOffer', on: '2026-11-20' }),
      changed(rejected, { name: 'recordRejection', on: '2026-11-20' }),
    ];
    const { t } = openDashboard({ applications });
    expect(companies().sort()).toEqual(['Offered', 'Rejected', 'Waiting']);
    await userEvent.click(screen.getByRole('checkbox', { name: t('list_show_ended', 1) }));
    await waitFor(() => expect(companies()).toHaveLength(4));
    expect(companies().at(-1)).toBe('Signed');
  });

  it('promises nothing to who begins, and shows the two ways to begin (R2)', () => {
    const { t } = openDashboard();
    expect(screen.getByRole('heading', { name: t('dashboard_empty_title') })).toBeTruthy();
    expect(screen.getByRole('link', { name: t('popup_log') }).getAttribute('href')).toBe('popup.html');
  });

  it('keeps what is looked for in the address, and leads back to all from an empty result', async () => {
    const { t } = openDashboard({ applications: named('Müller AG', 'Example Ltd') });
    await userEvent.type(screen.getByRole('searchbox'), 'mueller');
    await waitFor(() => expect(companies()).toEqual(['Müller AG']));
    await waitFor(() => expect(location.hash).toBe('#/applications?q=mueller'));
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await userEvent.type(screen.getByRole('searchbox'), ' nobody');
    await userEvent.click(await screen.findByRole('button', { name: t('list_clear') }));
    await waitFor(() => expect(companies()).toHaveLength(2));
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  it('begins with what the address asks for, and follows it', async () => {
    openDashboard({ applications: named('Alpha', 'Beta'), hash: '#/applications?q=beta' });
    expect(companies()).toEqual(['Beta']);
    location.hash = '#/applications';
    await waitFor(() => expect(companies()).toHaveLength(2));
  });

  it('says on the button that folds the filters how many are set', async () => {
    const { t } = openDashboard({ applications: named('Alpha') });
    const fold = screen.getByRole('button', { name: t('list_filters') });
    await userEvent.click(fold);
    expect(fold.getAttribute('aria-expanded')).toBe('true');
    await userEvent.selectOptions(screen.getByLabelText(t('list_column_stage')), 'waiting');
    expect(screen.getByRole('button', { name: t('list_filters_set', 1) })).toBe(fold);
  });

  it('leads on to those that have ended where nothing is open', async () => {
    const { t } = openDashboard({ applications: named('Alpha').map(ended) });
    expect(screen.getByText(t('dashboard_none_open'))).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: t('list_show_ended', 1) }));
    await waitFor(() => expect(companies()).toEqual(['Alpha']));
  });

  it('sorts by a column, and turns it round at the second press', async () => {
    const { t } = openDashboard({ applications: named('Beta', 'Alpha', 'Gamma') });
    const head = screen.getByRole('columnheader', { name: t('field_company') });
    await userEvent.click(within(head).getByRole('button'));
    expect(companies()).toEqual(['Alpha', 'Beta', 'Gamma']);
    expect(head.getAttribute('aria-sort')).toBe('ascending');
    await userEvent.click(within(head).getByRole('button'));
    expect(companies()).toEqual(['Gamma', 'Beta', 'Alpha']);
  });
});

describe('Several applications at once', () => {
  it('are selected by keyboard, left with one reason, and brought back by one undo (R1)', async () => {
    const { t, records } = openWithExchange(named('Alpha', 'Beta', 'Gamma'));
    bodyRows()[0]?.focus();
    await userEvent.keyboard(' {Shift>}{ArrowDown}{/Shift}');
    expect(screen.getByText(t('list_selected', 2))).toBeTruthy();
    expect(document.activeElement).toBe(bodyRows()[1]);
    await userEvent.click(screen.getByRole('button', { name: t('list_close') }));
    await userEvent.click(screen.getByRole('button', { name: t('list_close_save') }));
    expect(screen.getByText(t('error_required', t('field_reason')))).toBeTruthy();
    await userEvent.type(screen.getByLabelText(t('field_reason')), 'Too far away{Enter}');
    await waitFor(() => expect(companies()).toHaveLength(1));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(records.applications.filter(({ stage }) => stage.name === 'closed')).toHaveLength(2);
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(companies()).toHaveLength(3));
  });

  it('are all selected by Ctrl+A, deleted in one step, and brought back', async () => {
    const { t } = openWithExchange(named('Alpha', 'Beta', 'Gamma'));
    bodyRows()[0]?.focus();
    await userEvent.keyboard('{Control>}a{/Control}');
    await userEvent.click(screen.getByRole('button', { name: t('list_remove') }));
    expect(await screen.findByText(t('dashboard_empty_title'))).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: t('common_undo') }));
    await waitFor(() => expect(companies()).toHaveLength(3));
  });

  it('are selected by click, and a range with Shift', async () => {
    const { t } = openDashboard({ applications: named('Alpha', 'Beta', 'Gamma') });
    const user = userEvent.setup();
    await user.click(bodyRows()[0] as HTMLElement);
    await user.keyboard('{Shift>}');
    await user.click(bodyRows()[2] as HTMLElement);
    await user.keyboard('{/Shift}');
    expect(screen.getByText(t('list_selected', 3))).toBeTruthy();
    expect(bodyRows().every((row) => row.getAttribute('aria-selected') === 'true')).toBe(true);
    bodyRows()[0]?.focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByText(t('list_selected', 3))).toBeNull();
  });
});

describe('The board of applications', () => {
  const openBoard = async (applications: Application[]) => {
    const view = openDashboard({ applications });
    await userEvent.click(screen.getByRole('radio', { name: new RegExp(view.t('list_view_board')) }));
    return view;
  };

  it('has a column for every stage, and is what one comes back to', async () => {
    const { t } = await openBoard([...named('Alpha'), ended(interviewed('2026-11-06'))]);
    const column = screen.getByRole('region', { name: new RegExp(t('dashboard_stage_waiting')) });
    expect(within(column).getByRole('link').textContent).toBe('Alpha');
    cleanup();
    openDashboard({ applications: named('Alpha') });
    expect(screen.queryByRole('grid')).toBeNull();
  });

  it('asks for the day before a card is moved, and takes no offer for the end (R26)', async () => {
    const { t, commands } = await openBoard(named('Alpha'));
    await userEvent.click(screen.getByRole('button', { name: t('board_move', 'Alpha') }));
    await userEvent.selectOptions(screen.getByLabelText(t('board_move_to')), t('dashboard_stage_offered'));
    await userEvent.click(screen.getByRole('button', { name: t('dashboard_news_save') }));
    expect(commands()).toEqual([{ name: 'recordOffer', on: '2026-11-24' }]);
    const column = screen.getByRole('region', { name: new RegExp(t('dashboard_stage_offered')) });
    expect(within(column).getByRole('link').textContent).toBe('Alpha');
    expect(document.activeElement).toBe(within(column).getByRole('heading'));
  });

  it('leads from card to card by arrow keys', async () => {
    await openBoard([
      ...named('Alpha', 'Beta'),
      changed(interviewed('2026-11-06', { company: 'Offered' }), { name: 'recordOffer', on: '2026-11-20' }),
    ]);
    screen.getByRole('link', { name: 'Alpha' }).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('Beta');
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.textContent).toBe('Offered');
  });
});
