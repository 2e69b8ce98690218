import { describe, expect, it } from 'vitest';
import { localDraftStore } from '../../../../components/popup/draftStore';
import { findOpenApplication } from '../../../../components/popup/findOpenApplication';
import { lastFullHour } from '../../../../components/popup/lastFullHour';
import { logCommand } from '../../../../components/popup/logCommand';
import { emptyDraft, type LogDraft } from '../../../../components/popup/logDraft';
import { applyCommand } from '../../../../lib/domain/applyCommand';

const NOW = Date.UTC(2026, 10, 24, 14, 20);
const ZONE = 'Europe/Berlin';
const PLACE = { zone: ZONE, country: 'CH', region: 'ZH', language: 'de' } as const;
const typed = (patch: Partial<LogDraft>): LogDraft => ({ ...emptyDraft(NOW, ZONE), ...patch });

describe('The last full hour', () => {
  it.each([
    [NOW, 'Europe/Berlin', '2026-11-24T15:00'],
    [Date.UTC(2026, 10, 24, 23, 5), 'Europe/Berlin', '2026-11-25T00:00'],
    [NOW, 'Asia/Kolkata', '2026-11-24T19:00'],
    [Date.UTC(2027, 2, 28, 1, 5), 'Europe/Berlin', '2027-03-28T03:00'],
  ])('at %s in %s is %s', (now, zone, hour) => {
    expect(lastFullHour(now, zone)).toBe(hour);
  });
});

describe('What the form sends', () => {
  it('is accepted by the records with three fields filled (R2)', () => {
    const command = logCommand(typed({ company: 'Example AG', role: 'Cook' }), PLACE);
    const outcome = applyCommand(null, command, { now: NOW, zone: ZONE, operationId: 'o', newId: () => 'n' });
    expect(outcome).toMatchObject({ ok: true, application: { country: 'CH', region: 'ZH', contacts: [] } });
  });

  it('gives address and number to the first of several interviewers', () => {
    const draft = typed({ interviewer: 'Frau Weber und Mr Klein', email: ' a@example.com ', phone: '1' });
    const command = logCommand(draft, PLACE);
    expect(command).toMatchObject({
      contacts: [
        { lastName: 'Weber', email: 'a@example.com', phone: '1', language: 'de' },
        { lastName: 'Klein', email: '', phone: '', language: 'en' },
      ],
    });
  });

  it('keeps an address without a name, and the language of the country without a form of address', () => {
    expect(logCommand(typed({ email: 'jobs@example.com', country: 'GB' }), PLACE)).toMatchObject({
      country: 'GB',
      region: '',
      contacts: [{ lastName: '', email: 'jobs@example.com', language: 'en', formOfAddress: 'neutral' }],
    });
  });

  it.each([
    ['DE', 'en', 'en'],
    ['AT', 'de', 'de'],
    ['US', 'de', 'en'],
  ] as const)(
    'is written to in the likeliest language where no form of address tells it: in %s, with our pages in %s',
    (country, language, letters) => {
      const command = logCommand(typed({ interviewer: 'Kim Lee' }), { ...PLACE, country, language });
      expect(command).toMatchObject({ contacts: [{ lastName: 'Lee', language: letters }] });
    },
  );
});

describe('An open application for the same company and role', () => {
  const one = { company: 'Example AG', role: 'Cook', stage: { name: 'waiting' } } as never;
  const ended = { company: 'Example AG', role: 'Baker', stage: { name: 'signed', on: '2026-11-01' } } as never;

  it('is found whatever the spacing and capitals, unless it has ended', () => {
    expect(findOpenApplication([one], { company: ' EXAMPLE  ag', role: 'cook ' })).toBe(one);
    expect(findOpenApplication([ended], { company: 'Example AG', role: 'Baker' })).toBeUndefined();
    expect(findOpenApplication([one], { company: 'Example AG', role: '' })).toBeUndefined();
  });
});

describe('The draft’s place', () => {
  function storage(initial: Record<string, string> = {}) {
    const items = new Map(Object.entries(initial));
    return {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      removeItem: (key: string) => void items.delete(key),
      items,
    };
  }

  it('gives back what was typed, and nothing once it is blank again', () => {
    const place = storage();
    const store = localDraftStore(() => place as never);
    store.write(typed({ company: 'Ex', mood: 4 }));
    expect(store.read()).toEqual(typed({ company: 'Ex', mood: 4 }));
    store.write(typed({ company: ' ' }));
    expect(place.items.size).toBe(0);
    expect(store.read()).toBeNull();
  });

  it.each(['nonsense', 'null', '[]', '{"company":5}', '{"__proto__":{"company":"x"}}'])(
    'reads %s as no draft',
    (text) => {
      expect(localDraftStore(() => storage({ 'log-draft': text }) as never).read()).toBeNull();
    },
  );

  it('keeps what fits of a draft of another version', () => {
    const text = '{"company":"Ex","gone":"x","role":7}';
    const draft = localDraftStore(() => storage({ 'log-draft': text }) as never).read();
    expect(draft).toMatchObject({ company: 'Ex', role: '' });
    expect(draft).not.toHaveProperty('gone');
  });

  it('lets the form work where storage is refused (S17)', () => {
    const store = localDraftStore(() => {
      throw new Error('denied');
    });
    store.write(typed({ company: 'Ex' }));
    store.clear();
    expect(store.read()).toBeNull();
  });
});
