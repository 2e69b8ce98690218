import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addAnswers } from '../../../../components/compose-panel/addAnswers';
import { addDetail } from '../../../../components/compose-panel/addDetail';
import { missingNotes } from '../../../../lib/letters/missingNotes';
import { requestWith } from '../../letters/letter-request';

const NOTHING = { stayedWithMe: '', impressedMe: '', openQuestions: '', answerBetter: '' };

const forReader = (index: number, notes = NOTHING) => requestWith({ notes, share: { index, of: 2 } });

describe('An answer given beside a mail', () => {
  it('stands below what was noted before, and nothing is lost', () => {
    const notes = { ...NOTHING, stayedWithMe: 'die Demos ' };
    expect(addAnswers(notes, { stayedWithMe: ' der Rundgang', impressedMe: 'die Ruhe' })).toEqual({
      ...NOTHING,
      stayedWithMe: 'die Demos\nder Rundgang',
      impressedMe: 'die Ruhe',
    });
  });

  it('keeps every line of the notes whatever is added (property)', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, answer) => {
        const { stayedWithMe } = addAnswers({ ...NOTHING, stayedWithMe: before }, { stayedWithMe: answer });
        expect(stayedWithMe.startsWith(before.trimEnd()) && stayedWithMe.endsWith(answer.trim())).toBe(true);
      }),
    );
  });
});

describe('A detail about one of two interviewers (R4)', () => {
  it.each([
    ['what stayed is the other’s', { ...NOTHING, stayedWithMe: 'wie Ihr Team Neue begleitet' }],
    ['what impressed is the other’s', { ...NOTHING, impressedMe: 'die Ruhe im Haus' }],
  ])('comes into this one’s letter where %s', (_, notes) => {
    expect(missingNotes(forReader(1, notes))).toEqual(['stayedWithMe']);
    const after = addDetail(notes, 'die Skizze an der Tafel', forReader(1, notes));
    expect(missingNotes(forReader(1, after))).toEqual([]);
    expect(missingNotes(forReader(0, after))).toEqual([]);
  });
});
