import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { formatShortDay } from '../../../../components/shared/format';
import type { IgnoredHint } from '../../../../lib/domain/ignored-hint';
import { REASONS } from '../../../../lib/phrases/compiled/reasons';
import { LETTER_HINT_KINDS, letterHintRule } from '../../../../lib/phrases/hints/letter-hint';
import { interviewed, NOW, openDashboard } from './dashboard-fixture';

afterEach(() => {
  cleanup();
  location.hash = '';
});

const languages = ['de', 'en'] as const;
const [ruleId = ''] = Object.keys(REASONS);
const DAY = 86_400_000;

const hint = (id: string, changes: Partial<IgnoredHint> = {}): IgnoredHint => ({
  id,
  ruleId,
  words: null,
  applicationId: null,
  mail: null,
  createdAt: NOW - DAY,
  ...changes,
});

/** The settings with these hints hidden; the list itself and its entries. */
function openHidden(ignoredHints: IgnoredHint[], language: 'de' | 'en' = 'en') {
  const application = interviewed('2026-11-23');
  const hints = ignoredHints.map((each) =>
    each.applicationId === 'known' ? { ...each, applicationId: application.id } : each,
  );
  const dashboard = openDashboard({
    applications: [application],
    settings: { ignoredHints: hints },
    language,
    hash: '#/phrases',
  });
  const list = () => screen.getByRole('region', { name: dashboard.t('settings_hidden') });
  return { ...dashboard, hints, list, entries: () => within(list()).queryAllByRole('listitem') };
}

describe('Hidden hints on the dashboard', () => {
  it.each(languages)(
    'say why they marked something, which words, where they are hidden, and since when (%s)',
    (language) => {
      const { t, entries } = openHidden(
        [
          hint('a'),
          hint('b', { words: 'Ich erwarte', applicationId: 'known' }),
          hint('c', { words: 'bis Freitag', applicationId: 'known', mail: 7 }),
          hint('d', { applicationId: 'gone' }),
          hint('e', { ruleId: 'stock/gone', mail: 7, createdAt: null }),
        ],
        language,
      );
      const [nameless, deleted, mail, words, rule] = entries().map((each) => each.textContent);
      const place = t('settings_hidden_in_application', 'Projektleiterin', 'Beispiel GmbH');
      expect(rule).toContain(t('panel_ignore_rule'));
      expect(rule).toContain(REASONS[ruleId]?.[language]);
      expect(rule).toContain(
        `${t('panel_ignore_everywhere')} · ${t('settings_hidden_on', formatShortDay('2026-11-23', '2026-11-24', language))}`,
      );
      expect(words).toContain('Ich erwarte');
      expect(words).toContain(place);
      expect(mail).toContain(`${t('settings_hidden_in_mail')}, ${place}`);
      expect(deleted).toContain(t('settings_hidden_in_deleted'));
      expect(nameless).toContain(t('settings_hidden_unknown'));
      expect(nameless).not.toContain('stock/gone');
    },
  );

  it.each(languages)('name those about the whole letter (%s)', (language) => {
    const { t, entries } = openHidden(
      LETTER_HINT_KINDS.map((kind) => hint(kind, { ruleId: letterHintRule(kind), mail: 7 })),
      language,
    );
    const texts = entries().map((each) => each.textContent);
    for (const kind of LETTER_HINT_KINDS) {
      const text = texts.find((each) => each?.includes(t(`hidden_letter_hint_${kind}`)));
      expect(text).toContain(t('letter_hints_title'));
      expect(text).toContain(t('settings_hidden_in_mail'));
    }
  });

  it('are shown again one by one, and that can be taken back', async () => {
    const { t, records, hints, entries, list } = openHidden([hint('a'), hint('b', { words: 'Ich erwarte' })]);
    const [newest] = entries();
    if (!newest) throw new Error('nothing is listed');
    await userEvent.click(within(newest).getByRole('button', { name: t('settings_show_again') }));
    expect(records.settings.ignoredHints).toEqual([hints[0]]);
    expect(document.activeElement).toBe(within(list()).getByRole('heading'));
    await userEvent.click(screen.getByRole('button', { name: t('common_undo') }));
    expect(records.settings.ignoredHints).toEqual(hints);
    expect(await screen.findByText(t('common_undone'))).toBeTruthy();
  });

  it('are shown again all at once, and that can be taken back', async () => {
    const { t, records, hints } = openHidden([hint('a'), hint('b', { words: 'x' }), hint('c', { mail: 7 })]);
    await userEvent.click(screen.getByRole('button', { name: t('settings_show_all') }));
    expect(records.settings.ignoredHints).toEqual([]);
    expect(screen.getByText(t('settings_hidden_none'))).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: t('common_undo') }));
    expect(records.settings.ignoredHints).toEqual(hints);
  });

  it('stay hidden when that could not be kept, and the page says why (S7)', async () => {
    const { t, handlers, entries } = openHidden([hint('a')]);
    handlers['hints/show'] = () => ({ ok: false, problem: 'read-only' });
    await userEvent.click(screen.getByRole('button', { name: t('settings_show_again') }));
    expect(screen.getByText(t('error_storage_read_only'))).toBeTruthy();
    expect(entries()).toHaveLength(1);
  });

  it.each(languages)('say how one is hidden while there is none, and offer nothing to press (%s)', (language) => {
    const { t, list } = openHidden([], language);
    expect(within(list()).getByText(t('settings_hidden_none'))).toBeTruthy();
    expect(within(list()).queryAllByRole('button')).toEqual([]);
  });

  it('name for each button what it shows again', () => {
    const { t, list } = openHidden([hint('a', { words: 'Ich erwarte' })]);
    const button = within(list()).getByRole('button', { name: t('settings_show_again') });
    const described = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toContain('Ich erwarte');
  });
});
