import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_BACKUP } from '../../../lib/domain/backup-state';
import { type IgnoredHint, MOST_HINTS } from '../../../lib/domain/ignored-hint';
import { BESIDE_THE_MAIL } from '../../../lib/domain/panel-place';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { parseSettings } from '../../../lib/storage/parseSettings';
import { World } from './world';

const hint = (id: string, changes: Partial<IgnoredHint> = {}): IgnoredHint => ({
  id,
  ruleId: 'pushy/expect',
  words: `Ich erwarte ${id}`,
  applicationId: null,
  mail: null,
  createdAt: 1,
  ...changes,
});

/** Settings as version 0.1 kept them, before hints could be hidden by their words. */
const OLD = {
  showNamesInNotifications: true,
  reminderTime: '08:15',
  country: 'CH',
  region: 'ZH',
  ignoredRules: ['stock/anbei', 'pushy/expect', 'stock/anbei'],
  mailbox: 'gmail',
  ownName: 'Kim Beispiel',
};

describe('Stored settings', () => {
  it('of an older build keep everything: a rule that was hidden stays hidden, and can be shown again (S15)', () => {
    const { ignoredRules: _, ...kept } = OLD;
    const everywhere = { words: null, applicationId: null, mail: null, createdAt: null };
    expect(parseSettings(OLD)).toEqual({
      ...kept,
      ...{ quietFrom: '20:00', quietUntil: '08:00', remindsOnFreeDays: false, mostADay: 4 },
      mailLanguage: 'auto',
      backups: NO_BACKUP,
      comparesLetters: true,
      ownPhrases: [],
      panelPlaces: { gmail: BESIDE_THE_MAIL, outlook: BESIDE_THE_MAIL, practice: BESIDE_THE_MAIL },
      ignoredHints: [
        { id: 'rule stock/anbei', ruleId: 'stock/anbei', ...everywhere },
        { id: 'rule pushy/expect', ruleId: 'pushy/expect', ...everywhere },
      ],
    });
  });

  it('are read back as they were', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      mailLanguage: 'en',
      ignoredHints: [hint('a'), hint('b', { words: null, mail: 7 })],
      ownPhrases: [{ id: 'p-1', words: 'so bald wie möglich', instead: 'bald', language: 'de' }],
    };
    expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it.each([
    ['no list', { length: 1, 0: hint('a') }],
    ['no hint', [7, null, 'stock/anbei', []]],
    ['a field less', [{ ...hint('a'), mail: undefined }]],
    ['words that are none', [hint('a', { words: '' }), hint('b', { words: 'x'.repeat(301) })]],
    [
      'a name of another type',
      [
        { ...hint('a'), mail: 'x' },
        { ...hint('b'), mail: -1 },
      ],
    ],
    ['an id that is inherited', [Object.create(hint('a'))]],
  ])('hold no hint made of %s (S4, H4)', (_, ignoredHints) => {
    expect(parseSettings({ ignoredHints }).ignoredHints).toEqual([]);
  });

  it('hold where the panel stands in each mailbox, and nothing else in its place (S4, H4)', () => {
    const gmail = { at: { x: 0, y: 0.5 }, isFolded: true };
    const parsed = parseSettings({
      panelPlaces: {
        gmail: { ...gmail, more: 1 },
        outlook: { at: { x: 2, y: 0 }, isFolded: false },
        practice: { at: null, isFolded: 'yes' },
        yahoo: gmail,
      },
    });
    expect(parsed.panelPlaces).toEqual({ gmail, outlook: BESIDE_THE_MAIL, practice: BESIDE_THE_MAIL });
  });

  it.each([
    { quietFrom: '25:00', quietUntil: '8:00', reminderTime: 'noon', mostADay: 0, remindsOnFreeDays: 'yes' },
    { quietFrom: 20, quietUntil: null, reminderTime: '09:30:00', mostADay: 2.5 },
    { mostADay: '4' },
    { mostADay: 21 },
  ])('hold times and numbers that are some, or the default: %o (S4, H5)', (given) => {
    expect(parseSettings(given)).toEqual(DEFAULT_SETTINGS);
  });

  it('hold no more hidden hints than they may: the oldest go first', () => {
    const ignoredHints = Array.from({ length: MOST_HINTS.lasting + 20 }, (_, n) => hint(`${n}`));
    const kept = parseSettings({ ignoredHints }).ignoredHints;
    expect([kept.length, kept[0]?.id]).toEqual([MOST_HINTS.lasting, '20']);
  });

  it('are settings whatever was stored, and never throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (ignoredHints, mailLanguage) => {
        const panelPlaces = ignoredHints;
        const parsed = parseSettings({ ignoredHints, ignoredRules: ignoredHints, mailLanguage, panelPlaces });
        expect(Object.keys(parsed.panelPlaces)).toEqual(['gmail', 'outlook', 'practice']);
        expect(['de', 'en', 'auto']).toContain(parsed.mailLanguage);
        expect(Object.keys(parsed).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
      }),
    );
  });

  it('lose neither of two hints that are hidden at the same moment (S10), also after the database was lost (S2)', async () => {
    const world = new World();
    const stores = [world.startBeside(), world.startBeside(), world.startBeside()];
    const hide = (n: number) =>
      stores[n % 3]?.changeSettings(({ ignoredHints }) => ({ ignoredHints: [...ignoredHints, hint(`${n}`)] }));
    expect(await Promise.all(Array.from({ length: 30 }, (_, n) => hide(n)))).toEqual(Array(30).fill({ ok: true }));
    await world.wipeDatabase();
    const { ignoredHints } = await world.start().settings();
    expect(ignoredHints.map(({ id }) => Number(id)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 30 }, (_, n) => n),
    );
  });
});
