import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { PanelFinding } from '../../../../lib/composer/panel-port';
import { hintKey, nameOfMail } from '../../../../lib/phrases/hintKey';
import { ANNA, applicationWith, offerWith, openPanel } from './panel-fixture';
import { textsIn } from './textsIn';

const MAIL = nameOfMail([ANNA.email]);
const LANGUAGES = ['de', 'en'] as const;
const LOUD = 'Sehr geehrte Frau Dr. Weber,\n\ndanke für das Gespräch!! Vielleicht könnten wir eventuell telefonieren.';
const GRIPPING = `Danke. ${Array.from({ length: 40 }, () => 'und').join(' ')}.`;
const HEDGED = 'Vielleicht könnten wir eventuell telefonieren.';

const hint = (kind: string) => screen.queryByTestId(`panel-letter-hint-${kind}`);
const button = (kind: string) => within(hint(kind) as HTMLElement).getByRole('button');

describe('The hints about the whole letter in the panel', () => {
  it.each(LANGUAGES)(
    'stand below those on the wording, each with its place and one sentence (%s)',
    async (language) => {
      const t = textsIn(language);
      const { show } = await openPanel({ language });
      await show({ ownText: LOUD });
      const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
      expect(headings.indexOf(t('letter_hints_title'))).toBe(headings.indexOf(t('panel_findings')) + 1);
      expect(hint('stacked_hedges')?.textContent).toContain(t('letter_hint_stacked_hedges', 2));
      expect(hint('loud_marks')?.textContent).toContain(`!!${t('letter_hint_loud_marks')}`);
    },
  );

  it('say what would be worst to send first', async () => {
    const { show } = await openPanel();
    await show({ ownText: LOUD });
    const items = screen.getAllByTestId(/^panel-letter-hint-/).map(({ dataset }) => dataset.testid);
    expect(items).toEqual(['panel-letter-hint-loud_marks', 'panel-letter-hint-stacked_hedges']);
  });

  it.each(LANGUAGES)(
    'name the number of words of a long sentence (R14) and of a long letter (R5) (%s)',
    async (language) => {
      const t = textsIn(language);
      const { show } = await openPanel({ language });
      await show({ ownText: `${GRIPPING} ${'Es war gut. '.repeat(50)}` });
      expect(hint('long_sentence')?.textContent).toContain(t('letter_hint_long_sentence', 40));
      expect(hint('long_letter')?.textContent).toContain(t('letter_hint_long_letter', 191));
    },
  );

  it('are silent beside an empty mail and an ordinary polite one', async () => {
    const { show } = await openPanel();
    await show({ ownText: '' });
    expect(screen.queryByText('About the whole letter')).toBeNull();
    await show({
      ownText: 'Sehr geehrte Frau Dr. Weber,\n\nvielen Dank für das Gespräch.\n\nMit freundlichen Grüßen\nLena',
    });
    expect(screen.queryByText('About the whole letter')).toBeNull();
  });

  it('know the step that the mail is for: a thank-you letter thanks (R6)', async () => {
    const ownText = `Liebe Anna,\n\n${'es war gut bei euch und ich komme gern. '.repeat(3)}\n\nViele Grüße\nLena`;
    const { show } = await openPanel();
    await show({ ownText });
    expect(hint('no_thanks')).toBeTruthy();
  });

  it('ask for no thanks in a mail that is for no step', async () => {
    const ownText = `Liebe Anna,\n\n${'es war gut bei euch und ich komme gern. '.repeat(3)}\n\nViele Grüße\nLena`;
    const { show } = await openPanel({ offers: [] });
    await show({ ownText });
    expect(hint('no_thanks')).toBeNull();
  });

  it('know the reader’s country: no comma after the greeting is right in Switzerland', async () => {
    const ownText = 'Sehr geehrte Frau Dr. Weber\n\nVielen Dank für das Gespräch.';
    const { show } = await openPanel();
    await show({ ownText });
    expect(hint('greeting_comma')).toBeTruthy();
    const swiss = offerWith({ application: applicationWith({ contact: { ...ANNA, country: 'CH' } }) });
    const other = await openPanel({ offers: [swiss] });
    await other.show({ ownText });
    expect(within(other.container).queryByTestId('panel-letter-hint-greeting_comma')).toBeNull();
  });

  it('are silent where a finding on the same words has said it already (R16)', async () => {
    const finding: PanelFinding = {
      key: 'k',
      ruleId: 'grovelling/vielleicht-eventuell',
      category: 'grovelling',
      severity: 'clear',
      language: 'de',
      words: 'Vielleicht könnten wir eventuell',
      replacements: [],
    };
    const { show } = await openPanel();
    await show({ ownText: HEDGED });
    expect(hint('stacked_hedges')).toBeTruthy();
    await show({ ownText: HEDGED, findings: [finding] });
    expect(hint('stacked_hedges')).toBeNull();
    // The words may hold blanks that never break; the text for the panel has none of them.
    await show({ ownText: HEDGED, findings: [{ ...finding, words: 'Vielleicht\u00a0könnten wir' }] });
    expect(hint('stacked_hedges')).toBeNull();
  });

  it('leave to the look before sending what stands there', async () => {
    const { show } = await openPanel();
    await show({ ownText: 'Sehr geehrte Frau [Name],\n\nich danke Ihnen und freue mich auf deine Antwort.' });
    expect(screen.getByTestId('panel-guard-placeholder')).toBeTruthy();
    expect(screen.getByTestId('panel-guard-mixed_address')).toBeTruthy();
    expect(hint('placeholder')).toBeNull();
    expect(hint('mixed_address')).toBeNull();
  });

  it('say in which language their place is', async () => {
    const { show } = await openPanel();
    await show({ ownText: LOUD });
    expect(hint('stacked_hedges')?.querySelector('q')?.lang).toBe('de');
  });

  it('go as soon as the mail is mended', async () => {
    const { show } = await openPanel();
    await show({ ownText: LOUD });
    await show({ ownText: LOUD.replace('!!', '.') });
    expect(hint('loud_marks')).toBeNull();
    expect(hint('stacked_hedges')).toBeTruthy();
  });

  it('show only the beginning of a place, and cut no character in two', async () => {
    const { show } = await openPanel();
    await show({ ownText: `${'😀a '.repeat(500)}.` });
    const words = hint('long_sentence')?.querySelector('q')?.textContent ?? '';
    expect(words.length).toBeLessThanOrEqual(160);
    expect(words.isWellFormed()).toBe(true);
  });
});

describe('Hiding a hint about the whole letter', () => {
  const rule = 'letter/loud_marks';

  it.each(LANGUAGES)('is kept as hiding a finding is, and can be taken back (%s)', async (language) => {
    const t = textsIn(language);
    const { show, sent, asked } = await openPanel({ language });
    await show({ ownText: LOUD });
    await userEvent.click(button('loud_marks'));
    const kept = { ruleId: rule, words: null, mail: MAIL, applicationId: 'application-1' };
    expect(asked.at(-1)).toMatchObject({ name: 'hints/hide', data: { hints: [kept] } });
    const key = hintKey(rule, null, { mail: MAIL, applicationId: null });
    expect(sent.at(-1)).toEqual({ type: 'ignore', hint: key, isIgnored: true, isKept: true });
    expect(screen.getByText(t('panel_hidden_mail'))).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: t('panel_undo') }));
    expect(asked.at(-1)).toMatchObject({ name: 'hints/show' });
    expect(sent.at(-1)).toEqual({ type: 'ignore', hint: key, isIgnored: false, isKept: true });
  });

  it('shows it no more where the composer says that it is hidden', async () => {
    const { show } = await openPanel();
    await show({ ownText: LOUD, hiddenLetterHints: ['loud_marks'] });
    expect(hint('loud_marks')).toBeNull();
    expect(hint('stacked_hedges')).toBeTruthy();
    await show({ ownText: LOUD, hiddenLetterHints: ['loud_marks', 'stacked_hedges'] });
    expect(screen.queryByText('About the whole letter')).toBeNull();
  });

  it('says so when it could not be kept, and the hint and the keyboard stay (S7)', async () => {
    const { show, answers, sent } = await openPanel();
    answers['hints/hide'] = { ok: false, problem: 'full' };
    await show({ ownText: LOUD });
    await userEvent.click(button('loud_marks'));
    expect(screen.getByText(/could not be saved/)).toBeTruthy();
    expect(document.activeElement).toBe(button('loud_marks'));
    expect(sent).toEqual([]);
  });

  it('works by keyboard, which goes on to the heading, or where the last one goes to the section above', async () => {
    const { show } = await openPanel();
    await show({ ownText: LOUD });
    button('loud_marks').focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe('About the whole letter');
    await show({ ownText: LOUD, hiddenLetterHints: ['loud_marks'] });
    button('stacked_hedges').focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe('Hints on the wording');
  });

  it('tells its button apart for those who can’t see where it stands', async () => {
    const { show } = await openPanel();
    await show({ ownText: LOUD });
    const description = button('loud_marks').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(description)?.textContent).toBe(textsIn('en')('letter_hint_loud_marks'));
  });

  it('does nothing on a click that the page made itself (P8)', async () => {
    const { show, asked } = await openPanel({ isByUser: false });
    await show({ ownText: LOUD });
    await userEvent.click(button('loud_marks'));
    expect(asked.map(({ name }) => name)).toEqual(['panel/offer']);
  });
});
