import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { OtherApplication } from '../../../../lib/domain/otherApplications';
import { sketchOf } from '../../../../lib/letters/sketch';
import { ANNA, applicationWith, offerWith, openPanel } from './panel-fixture';
import { textsIn } from './textsIn';

const LANGUAGES = ['de', 'en'] as const;
const BRANDT: OtherApplication = {
  applicationId: 'application-2',
  company: 'Nordwind Logistik GmbH',
  people: [{ formOfAddress: 'mr', terms: 'formal', language: 'de', firstName: 'Jonas', lastName: 'Brandt' }],
  letters: [],
};
const WRONG = 'Sehr geehrter Herr Brandt,\n\nvielen Dank. Mein Zeugnis finden Sie im Anhang.\n\nViele Grüße\nLena';
const RIGHT = WRONG.replace('geehrter Herr Brandt', 'geehrte Frau Dr. Weber');

const notice = (kind: string) => screen.queryByTestId(`panel-guard-${kind}`);
const fine = (kind: string) =>
  within(notice(kind) as HTMLElement).getByRole('button', { name: textsIn('en')('guard_dismiss') });
const card = () => screen.queryByRole('region', { name: textsIn('en')('guard_title') });

describe('The look before sending, in the panel', () => {
  it.each(LANGUAGES)(
    'stands at the top, names the words and the person, and says when it is fine (R9, %s)',
    async (language) => {
      const t = textsIn(language);
      const { show, container } = await openPanel({ language, others: [BRANDT] });
      await show({ ownText: WRONG });
      const region = screen.getByRole('region', { name: t('guard_title') });
      expect(container.querySelector('.panel-section')).toBe(region);
      expect(notice('wrong_name')?.textContent).toContain(`Herr Brandt${t('guard_wrong_name', 'Anna Weber')}`);
      expect(notice('no_attachment')?.textContent).toContain(`im Anhang${t('guard_no_attachment')}`);
      expect(notice('no_attachment')?.textContent).toContain(t('guard_no_attachment_help'));
    },
  );

  it('is not there beside a mail that is fine, and comes and goes with the words', async () => {
    const { show } = await openPanel({ others: [BRANDT] });
    await show({ ownText: RIGHT, attachments: 'some' });
    expect(card()).toBeNull();
    await show({ ownText: WRONG, attachments: 'some' });
    expect(card()).toBeTruthy();
    await show({ ownText: RIGHT, attachments: 'some' });
    expect(card()).toBeNull();
  });

  it('tells of no missing attachment where files are there or can’t be seen', async () => {
    const { show } = await openPanel();
    for (const attachments of ['some', 'unknown'] as const) {
      await show({ ownText: RIGHT, attachments });
      expect(notice('no_attachment'), attachments).toBeNull();
    }
    await show({ ownText: RIGHT, attachments: 'none' });
    expect(notice('no_attachment')).toBeTruthy();
  });

  it('takes a notice away for this mail and these words, and brings it back with others', async () => {
    const { show } = await openPanel({ others: [BRANDT] });
    await show({ ownText: WRONG });
    await userEvent.click(fine('wrong_name'));
    expect(notice('wrong_name')).toBeNull();
    await show({ ownText: `${WRONG} Und noch etwas.` });
    expect(notice('wrong_name')).toBeNull();
    expect(notice('no_attachment')).toBeTruthy();
    await show({ ownText: WRONG.replace('Herr Brandt', 'Herr Sommer') });
    expect(notice('wrong_name')).toBeTruthy();
  });

  it('gives the keyboard to the heading, or with the last notice to the section below', async () => {
    const { show } = await openPanel({ others: [BRANDT] });
    await show({ ownText: WRONG });
    fine('wrong_name').focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe(textsIn('en')('guard_title'));
    fine('no_attachment').focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe(textsIn('en')('panel_findings'));
  });

  it('does nothing on a click that the page made itself (P8)', async () => {
    const { show } = await openPanel({ isByUser: false });
    await show({ ownText: RIGHT });
    await userEvent.click(fine('no_attachment'));
    expect(notice('no_attachment')).toBeTruthy();
  });

  it('tells the composer how many there are, and nothing else', async () => {
    const { show, counts, sent } = await openPanel({ others: [BRANDT] });
    await show({ ownText: WRONG });
    expect(counts.at(-1)).toBe(2);
    await userEvent.click(fine('wrong_name'));
    expect(counts.at(-1)).toBe(1);
    await show({ ownText: RIGHT, attachments: 'some' });
    expect(counts.at(-1)).toBe(0);
    expect(sent).toEqual([]);
  });

  it('says once, for those who can’t see it, how many there are', async () => {
    const { show } = await openPanel({ others: [BRANDT] });
    await show({ ownText: WRONG });
    const said = () =>
      screen.getAllByRole('status').filter(({ textContent }) => textContent?.includes('before sending'));
    expect(said().map(({ textContent }) => textContent)).toEqual([textsIn('en')('guard_status', 2)]);
    const [element] = said();
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    if (element) observer.observe(element, { childList: true, characterData: true, subtree: true });
    await show({ ownText: `${WRONG} Noch ein Satz.` });
    expect([...changes, ...observer.takeRecords()]).toEqual([]);
  });

  it('comes into view when the user is about to send', async () => {
    const { show, say } = await openPanel();
    await show({ ownText: RIGHT });
    const scroll = vi.fn();
    const element = card() as HTMLElement;
    element.scrollIntoView = scroll;
    await say({ type: 'look' });
    expect(scroll).toHaveBeenCalledOnce();
  });

  it('notices a late thank-you without a reproach (R18, R21)', async () => {
    const interviews = applicationWith().interviews.map((each) => ({ ...each, date: '2026-11-16' }));
    const { show } = await openPanel({ offers: [offerWith({ application: applicationWith({ interviews }) })] });
    await show({ ownText: RIGHT, attachments: 'some' });
    expect(notice('late')?.textContent).toContain(textsIn('en')('guard_late'));
  });

  it('notices a letter that another company has got, and names it', async () => {
    const body =
      'besonders geblieben ist mir, wie geduldig bei Ihnen übergeben wird, und dass jede Frage ihren Platz hat. ';
    const letter = `Sehr geehrte Frau Dr. Weber,\n\n${body}${body.replace('geblieben', 'aufgefallen')}Genau so möchte ich arbeiten, denn ich lerne am meisten, wenn ich früh etwas übernehme und trotzdem jemanden fragen kann. Im Herbst könnte ich anfangen, gern auch in der Nachtschicht, von der Ihre Kollegin so lebhaft erzählt hat.\n\nViele Grüße\nLena`;
    const others = [{ ...BRANDT, letters: [{ on: '2026-11-20', sketch: sketchOf(letter) }] }];
    const { show } = await openPanel({ others });
    await show({ ownText: letter });
    expect(notice('same_text')?.textContent).toContain(textsIn('en')('guard_same_text', BRANDT.company));
  });

  it('lets the other company be named to somebody who belongs to both: who recruits for two', async () => {
    const other = applicationWith({ id: 'application-2', company: BRANDT.company });
    const ownText = 'Guten Tag Frau Dr. Weber,\n\ndie Stelle bei Nordwind Logistik reizt mich auch.';
    const { show } = await openPanel({ others: [BRANDT] });
    await show({ ownText });
    expect(notice('other_company')).toBeTruthy();
    const both = await openPanel({ offers: [offerWith(), offerWith({ application: other })], others: [BRANDT] });
    await both.show({ ownText });
    expect(within(both.container).queryByTestId('panel-guard-other_company')).toBeNull();
  });

  it('works beside a mail to somebody unknown, and when the background has no answer', async () => {
    const { show, answers } = await openPanel({ offers: [] });
    delete answers['panel/others'];
    await show({ ownText: 'Sehr geehrte Frau [Name],\n\nvielen Dank.', recipients: [{ name: '', email: ANNA.email }] });
    expect(notice('placeholder')).toBeTruthy();
  });

  it('respects that a kind of hint was hidden in this mail before', async () => {
    const { show } = await openPanel();
    await show({ ownText: 'Guten Tag Frau Dr. Weber,\n\nam [Datum] passt es.', hiddenLetterHints: ['placeholder'] });
    expect(notice('placeholder')).toBeNull();
  });
});
