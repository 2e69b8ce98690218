import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CardPage } from '../../../../components/finding-card/CardPage';
import type { CardTools } from '../../../../components/finding-card/card-tools';
import { TextProvider } from '../../../../components/shared/text';
import type { CardState, FromCard, ToCard } from '../../../../lib/composer/card-port';
import type { PanelFinding } from '../../../../lib/composer/panel-port';
import { stepThrough } from '../../../../lib/composer/shortcut';
import { hintKey, nameOfMail } from '../../../../lib/phrases/hintKey';
import { EXPECT } from '../compose-panel/panel-fixture';
import { textsIn } from '../compose-panel/textsIn';

const MILD: PanelFinding = {
  ...EXPECT,
  key: 'stock/enclosed|anbei|1',
  ruleId: 'stock/enclosed',
  category: 'stock',
  severity: 'mild',
  words: 'Anbei',
  replacements: [],
};
const STATE: CardState = {
  findings: [EXPECT, MILD],
  shown: EXPECT.key,
  recipients: [{ name: 'Anna Weber', email: 'anna.weber@example.com' }],
  applicationId: 'application-1',
};

afterEach(() => {
  vi.useRealTimers();
});

/** The card with a compose window and a background that stand in for the real ones; it has been there for a while. */
async function openCard({ language = 'en' as 'de' | 'en', isByUser = true, state = STATE, waits = 1_000 } = {}) {
  const sent: FromCard[] = [];
  const asked: { name: string; data: unknown }[] = [];
  const life = { now: 1_000_000, keeps: true };
  let deliver: (message: ToCard) => void = () => {};
  let ids = 0;
  const tools: CardTools = {
    line: {
      send: (message) => {
        if (message.type !== 'resize') sent.push(message);
      },
      onMessage: (listener) => {
        deliver = listener;
      },
    },
    ask: vi.fn(async (name: string, data: unknown) => {
      asked.push({ name, data });
      return { ok: life.keeps } as never;
    }),
    reasons: { 'pushy/expect': { en: 'It sets the reader under pressure.', de: 'Das setzt unter Druck.' } },
    advice: { 'stock/enclosed': { en: 'Name the file.', de: 'Nennen Sie die Datei.' } },
    language,
    now: () => life.now,
    newId: () => `id-${++ids}`,
    isByUser: () => isByUser,
    onEarly: () => {},
    shortcutOf: (event) => (event.key === 'F9' ? 'next' : undefined),
    step: stepThrough,
  };
  render(
    <TextProvider value={textsIn(language)}>
      <CardPage tools={tools} />
    </TextProvider>,
  );
  const say = (message: ToCard) => act(async () => deliver(message));
  const show = (changes: Partial<CardState>) => say({ type: 'state', state: { ...state, ...changes } });
  await show({});
  life.now += waits;
  return { sent, asked, life, say, show, t: textsIn(language), user: userEvent.setup() };
}

describe('The card at marked words', () => {
  it.each(['de', 'en'] as const)(
    'shows the words, their kind and severity, the reason and calmer wordings (%s)',
    async (language) => {
      const { t } = await openCard({ language });
      const card = screen.getByRole('dialog', { name: t('card_label', 1, 2) });
      expect(card.textContent).toContain(EXPECT.words);
      expect(card.textContent).toContain(`${t('panel_category_pushy')}, ${t('card_clear')}`);
      expect(card.textContent).toContain(language === 'en' ? 'under pressure' : 'unter Druck');
      const wordings = within(card).getByRole('group', { name: t('panel_replace_with') });
      expect(
        within(wordings)
          .getAllByRole('button')
          .map(({ textContent }) => textContent),
      ).toEqual(EXPECT.replacements);
    },
  );

  it('gives advice where there is no wording to put in', async () => {
    const { t } = await openCard({ state: { ...STATE, shown: MILD.key } });
    const card = screen.getByRole('dialog', { name: t('card_label', 2, 2) });
    expect(card.textContent).toContain('Name the file.');
    expect(card.textContent).toContain(`${t('panel_category_stock')}, ${t('panel_mild')}`);
    expect(screen.queryByRole('group', { name: t('panel_replace_with') })).toBeNull();
  });

  it('shows nothing while it is away, but stays to be listened to', async () => {
    await openCard({ state: { ...STATE, shown: null } });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getAllByRole('status').length).toBeGreaterThan(1);
  });

  it('puts in the wording that was clicked', async () => {
    const { sent, user } = await openCard();
    await user.click(screen.getByRole('button', { name: EXPECT.replacements[1] ?? '' }));
    expect(sent).toEqual([{ type: 'replace', key: EXPECT.key, replacement: EXPECT.replacements[1] }]);
  });

  it('does nothing on a click that the page made, nor in its first half second (P8)', async () => {
    const made = await openCard({ isByUser: false });
    await made.user.click(screen.getByRole('button', { name: EXPECT.replacements[0] ?? '' }));
    await made.user.click(screen.getByRole('button', { name: made.t('panel_ignore_once') }));
    expect([...made.sent, ...made.asked]).toEqual([]);
  });

  it('starts its half second anew with each finding that it shows (P8)', async () => {
    const { sent, user, show, life } = await openCard({ waits: 499 });
    const press = () => user.click(screen.getByRole('button', { name: EXPECT.replacements[0] ?? '' }));
    await press();
    expect(sent).toEqual([]);
    life.now += 1;
    await press();
    expect(sent).toHaveLength(1);
    await show({ shown: MILD.key });
    await show({ shown: EXPECT.key });
    await press();
    expect(sent).toHaveLength(1);
  });

  it('goes to the next and the one before, round, by button and by shortcut', async () => {
    const { sent, user, t } = await openCard();
    await user.click(screen.getByRole('button', { name: t('card_next') }));
    await user.click(screen.getByRole('button', { name: t('card_previous') }));
    await user.keyboard('{F9}');
    expect(sent).toEqual([MILD.key, EXPECT.key, MILD.key].map((key) => ({ type: 'select', key })));
    expect(screen.getByText(t('card_position', 1, 2))).toBeTruthy();
  });

  it('goes on from where the last key leads, though the card does not stand there yet', async () => {
    const { sent, user, show, t } = await openCard();
    await user.keyboard('{F9}{F9}');
    // The card stands where the first of them led.
    await show({ shown: MILD.key });
    await user.keyboard('{F9}');
    await user.click(screen.getByRole('button', { name: t('card_next') }));
    expect(sent).toEqual([MILD.key, EXPECT.key, MILD.key, EXPECT.key].map((key) => ({ type: 'select', key })));
  });

  it('goes on from where it was brought otherwise, by a click in the mail', async () => {
    const { sent, user, show } = await openCard();
    await user.keyboard('{F9}');
    await show({ shown: MILD.key });
    await show({ shown: null });
    await show({ shown: EXPECT.key });
    await user.keyboard('{F9}');
    expect(sent).toEqual([MILD.key, MILD.key].map((key) => ({ type: 'select', key })));
  });

  it('offers no way to others where there are none', async () => {
    const { t } = await openCard({ state: { ...STATE, findings: [EXPECT] } });
    expect(screen.queryByRole('button', { name: t('card_next') })).toBeNull();
  });

  it('goes away on Escape and by its button, and leads to the panel', async () => {
    const { sent, user, t } = await openCard();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: t('panel_close') }));
    await user.click(screen.getByRole('button', { name: t('card_in_panel') }));
    expect(sent.map(({ type }) => type)).toEqual(['backToText', 'backToText', 'openPanel']);
  });
});

describe('The keyboard in the card', () => {
  it('stands on the first wording when the user came by it, and nowhere when not', async () => {
    const { say } = await openCard();
    expect(document.activeElement).toBe(document.body);
    await say({ type: 'focus' });
    expect(document.activeElement?.textContent).toBe(EXPECT.replacements[0]);
  });

  it('stands on what can be done where there is no wording', async () => {
    const { say, t } = await openCard({ state: { ...STATE, shown: MILD.key } });
    await say({ type: 'focus' });
    expect(document.activeElement?.textContent).toBe(t('panel_ignore_once'));
  });

  it('reads out the finding that it came to, and not one that the mouse came to', async () => {
    const { say, t } = await openCard();
    const reached = screen.getByTestId('card-reached');
    expect(reached.textContent).toBe('');
    await say({ type: 'focus' });
    expect(reached.textContent).toBe(
      `${EXPECT.words}. ${t('panel_category_pushy')}, ${t('card_clear')}. It sets the reader under pressure.`,
    );
  });
});

describe('Hiding a hint in the card', () => {
  const MAIL = nameOfMail(['anna.weber@example.com']);

  it('keeps it by one-way names, tells the mail, and offers a way back', async () => {
    const { sent, asked, user, show, t } = await openCard();
    await user.click(screen.getByRole('button', { name: t('panel_ignore_once') }));
    expect(asked).toMatchObject([{ name: 'hints/hide', data: { hints: [{ ruleId: EXPECT.ruleId, mail: MAIL }] } }]);
    const hint = hintKey(EXPECT.ruleId, EXPECT.words, { mail: MAIL, applicationId: null });
    expect(sent).toEqual([{ type: 'ignore', hint, isIgnored: true, isKept: true }]);
    await show({ findings: [MILD] });
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(screen.getByRole('button', { name: t('panel_undo') }));
    expect(asked.at(-1)?.name).toBe('hints/show');
    expect(sent.at(-1)).toEqual({ type: 'ignore', hint, isIgnored: false, isKept: true });
  });

  it('says so when it could not be kept, and the hint stays (S7)', async () => {
    const { sent, life, user, t } = await openCard();
    life.keeps = false;
    await user.click(screen.getByRole('button', { name: t('panel_ignore_once') }));
    expect(screen.getByText(t('panel_not_kept'))).toBeTruthy();
    expect(sent).toEqual([]);
    expect(screen.getByRole('dialog')).toBeTruthy();
  });
});

describe('The number of hints', () => {
  it.each([
    ['de', '2 Hinweise zur Wortwahl, davon 1 deutlich', '1 Hinweis zur Wortwahl'],
    ['en', '2 hints on the wording, 1 of them clear', '1 hint on the wording'],
  ] as const)('is told once it stands, and not at every change on the way (%s)', async (language, two, one) => {
    vi.useFakeTimers();
    const { show } = await openCard({ language, state: { ...STATE, shown: null } });
    const summary = screen.getByTestId('card-summary');
    const wait = (time: number) => act(async () => void (await vi.advanceTimersByTimeAsync(time)));
    await wait(1_900);
    await show({ findings: [MILD] });
    await wait(1_900);
    expect(summary.textContent).toBe('');
    await show({});
    await wait(2_000);
    expect(summary.textContent).toBe(two);
    await show({ findings: [MILD] });
    await wait(2_000);
    expect(summary.textContent).toBe(one);
    await show({ findings: [] });
    await wait(2_000);
    expect(summary.textContent).toBe(textsIn(language)('card_summary_none'));
  });

  it('is not told where there never was a hint', async () => {
    vi.useFakeTimers();
    await openCard({ state: { ...STATE, shown: null, findings: [] } });
    await act(async () => void (await vi.advanceTimersByTimeAsync(10_000)));
    expect(screen.getByTestId('card-summary').textContent).toBe('');
  });
});
