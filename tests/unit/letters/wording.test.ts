import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/domain/application';
import { WORDINGS } from '../../../lib/letters/wording/wordings';
import { checkText } from '../../../lib/phrases/checkText';
import { SLOT_RULES } from './wording-rules.data';

const SAMPLES: Record<Language, Record<string, string>> = {
  de: {
    when: ' am 12. November',
    on: 'am 12. November',
    role: ' als Leiter Einkauf',
    at: '',
    call: ' am 20. November',
    promised: '24. November',
    f: '…',
  },
  en: {
    when: ' on 12 November',
    on: 'on 12 November',
    role: 'the Buyer role',
    at: ' at Example Rail',
    call: ' on 20 November',
    promised: '24 November',
    f: '…',
  },
};
const DU =
  /(?<!\p{L})(?:du|dir|dich|dein\p{L}*|gibst|kannst|magst|hast|hattest|weißt|würdest|möchtest|schreib|sag|melde dich|ruf)(?!\p{L})/iu;

const INVITATION: Record<Language, RegExp> = {
  de: /(?:Nachricht|Antwort|Bescheid|Rückmeldung) (?:freut|genügt|hilft)|freue ich mich über (?:eine|einen) (?:Nachricht|Antwort|Hinweis|Zeile)|(?:[Mm]elden|[Ss]chreiben|[Ss]agen) Sie|geben Sie mir/,
  en: /\b(?:let me know|drop me|(?:short|quick|brief) (?:note|line|word|message)|hear from you|in reply|tell me)\b/i,
};

const slotsOf = (language: Language) =>
  Object.entries(WORDINGS[language]).flatMap(([block, slots]) =>
    Object.entries(slots as Record<string, readonly string[]>).map(([slot, variants]) => ({
      path: `${block}.${slot}`,
      variants,
    })),
  );
const said = (variant: string, language: Language, form: 0 | 1 | 2) =>
  variant
    .replace(/\[([^\]]*)\]/g, (_, inner: string) => inner.split('|')[Math.min(form, inner.split('|').length - 1)] ?? '')
    .replace(/\{(\w+)\}/g, (_, name: string) => SAMPLES[language][name] ?? `{${name}}`);
const wordsIn = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
const groupsOf = (variant: string) => {
  const words = variant.toLowerCase().match(/\[[^\]]*\]|\{\w+\}|[\p{L}\p{N}'’-]+/gu) ?? [];
  const groups = words.slice(4).map((_, start) => words.slice(start, start + 5).join(' '));
  // "über die Stelle {role}" can hardly be said otherwise: what is filled in parts a run.
  return groups.filter((group) => !group.includes('{'));
};
const where = (problems: (string | false | undefined)[]) => problems.filter(Boolean);

describe.each(['de', 'en'] as const)('The wording, slot by slot (%s)', (language) => {
  const slots = slotsOf(language);
  const each = (judge: (variant: string, path: string) => string | false | undefined) =>
    where(slots.flatMap(({ path, variants }) => variants.map((variant) => judge(variant, path))));

  it('has a rule for every slot, and no rule without one', () => {
    const ruled = Object.entries(SLOT_RULES).filter(([, { onlyIn }]) => onlyIn === undefined || onlyIn === language);
    expect(slots.map(({ path }) => path).sort()).toEqual(ruled.map(([path]) => path).sort());
  });

  it('offers enough ways to say it that no two letters read alike', () => {
    expect(
      where(
        slots.map(
          ({ path, variants }) =>
            variants.length < (SLOT_RULES[path]?.least ?? 1) &&
            `${path}: ${variants.length} of ${SLOT_RULES[path]?.least}`,
        ),
      ),
    ).toEqual([]);
  });

  it('differs within a slot: no five words in a row are shared, no beginning of three words', () => {
    const problems = slots.flatMap(({ path, variants }) =>
      variants.flatMap((one, index) =>
        variants.slice(index + 1).map((other) => {
          const shared = groupsOf(one).find((group) => groupsOf(other).includes(group));
          const start = (text: string) =>
            (text.toLowerCase().match(/\[[^\]]*\]|\{\w+\}|[\p{L}\p{N}'’-]+/gu) ?? []).slice(0, 3).join(' ');
          return (
            (shared && `${path}: "${shared}" twice`) ||
            (start(one) === start(other) && start(one).split(' ').length > 2 && `${path}: "${start(one)}" begins two`)
          );
        }),
      ),
    );
    expect(where(problems)).toEqual([]);
  });

  it('keeps to the number of words, so that letters have 60 to 150 (R5)', () => {
    expect(
      each((variant, path) => {
        const [least = 0, most = 99] = SLOT_RULES[path]?.words ?? [];
        const counts = ([0, 1, 2] as const).map((form) => wordsIn(said(variant, language, form)).length);
        return (
          (Math.min(...counts) < least || Math.max(...counts) > most) &&
          `${path} (${counts}, ${least}–${most}): ${variant}`
        );
      }),
    ).toEqual([]);
  });

  it('has no sentence of more than 21 words, no exclamation, no superlative, no "sehr" (R5, R14)', () => {
    expect(
      each((variant, path) => {
        const text = said(variant, language, 0);
        const long = text.split(/(?<=[?!:]|(?<!\d)\.)\s/).find((sentence) => wordsIn(sentence).length > 21);
        const loud =
          /!|(?<!\p{L})(?:sehr|very|most|best|am (?!schnellsten)\p{Ll}+sten|\p{L}*größte\p{L}*|beste\p{L}*)(?!\p{L})|\s\s|[.,;:?]{2}/iu.exec(
            text,
          )?.[0];
        return (long && `${path}, long: ${long}`) || (loud && `${path}, "${loud}": ${text}`);
      }),
    ).toEqual([]);
  });

  it('uses only the places that are filled there', () => {
    expect(
      each((variant, path) => {
        const may = SLOT_RULES[path]?.may.split(' ') ?? [];
        const used = [...variant.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
        const isFilled = used.every((name) => may.includes(name) && !(language === 'de' && name === 'at'));
        const must = may.includes('f') ? 'f' : may.includes('promised') ? 'promised' : undefined;
        return (
          (!isFilled || new Set(used).size !== used.length || (must && !used.includes(must))) &&
          `${path} {${used}}: ${variant}`
        );
      }),
    ).toEqual([]);
  });

  it('has the form for several people wherever "du" stands, and no half marks', () => {
    expect(
      each((variant, path) => {
        const several = variant.replace(
          /\[([^\]]*)\]/g,
          (_, inner: string) => inner.split('|')[2] ?? inner.split('|')[1] ?? '',
        );
        const outside = variant.replace(/\[[^\]]*\]/g, '');
        const isHalf =
          /[[\]|]/.test(outside) ||
          [...variant.matchAll(/\[([^\]]*)\]/g)].some(([, inner = '']) => !inner.includes('|'));
        const names =
          language === 'de' &&
          (DU.test(several) ||
            DU.test(outside) ||
            /(?<!^)(?<![.?:] )(?:\bSie|\bIhnen|\bIhr(?:e[mnrs]?)?)\b/.test(outside));
        return (isHalf || names) && `${path}: ${variant}`;
      }),
    ).toEqual([]);
  });

  it('sets the user’s words so that they fit by their shape', () => {
    const behindComma = language === 'de' ? /, \{f\}(?:\.|,)|^\{f\},/ : /\{f\}/;
    expect(
      each((variant, path) => {
        const shape = path.split('.')[1] ?? '';
        if (/^(?:clause|moreClause)$/.test(shape)) return !behindComma.test(variant) && `${path}: ${variant}`;
        if (/^(?:any|moreAny|minimalWithAny|topic|topics)$/.test(shape))
          return (
            !/: \{f\}\.|Them(?:a|en) \{f\}(?: haben wir| gefragt)?[^.]*: \p{Lu}/u.test(variant) && `${path}: ${variant}`
          );
        if (/^(?:sentence|one|two|moreDirect)$/.test(shape))
          return !/: \{f\}$|^\{f\} \p{Lu}/u.test(variant) && `${path}: ${variant}`;
        return false;
      }),
    ).toEqual([]);
  });

  it('invites a reply in one slot alone: thanks and staying in touch hold one invitation (R12, R26)', () => {
    const invited = each((variant, path) => {
      const isOfTheseKinds = /^(?:thankYou|stayInTouch|stayed|impressed|repair)\./.test(path);
      const isInvitation = /\.(?:second|nextStep|invitation|minimalSecond|minimalNextStep|subject)$/.test(path);
      return isOfTheseKinds && !isInvitation && INVITATION[language].test(variant) && `${path}: ${variant}`;
    });
    expect(invited).toEqual([]);
  });

  it('gives our own checker nothing to say (R14, R16, R17)', () => {
    expect(
      each((variant, path) => {
        const found = ([0, 1] as const).flatMap((form) => {
          const text = said(variant, language, form);
          return checkText(`${text.charAt(0).toUpperCase()}${text.slice(1)}`, { language, isApplication: true });
        });
        return found.length > 0 && `${path}, ${found.map(({ ruleId }) => ruleId)}: ${variant}`;
      }),
    ).toEqual([]);
  });
});
