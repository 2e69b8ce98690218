import { beforeEach, describe, expect, it } from 'vitest';
import { tabNoteDrafts } from '../../../../components/compose-panel/noteDrafts';

const drafts = tabNoteDrafts(() => sessionStorage);

beforeEach(() => sessionStorage.clear());

describe('What is typed for a note', () => {
  it('is kept with each key, by name, and forgotten once it is empty', () => {
    drafts.write('interview-1', { stayedWithMe: 'die Demos' });
    expect(drafts.read('interview-1')).toEqual({ stayedWithMe: 'die Demos' });
    expect(drafts.read('interview-2')).toEqual({});
    drafts.write('interview-1', { stayedWithMe: '  ' });
    expect(sessionStorage.length).toBe(0);
  });

  it('is read as far as it has the shape it should have', () => {
    for (const stored of ['no json', 'null', '7', '[]', '{"stayedWithMe":7,"mood":"x"}']) {
      sessionStorage.setItem('note-draft:i', stored);
      expect(drafts.read('i'), stored).toEqual({});
    }
  });

  it('costs nothing where the tab’s storage is full', () => {
    const full = tabNoteDrafts(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    full.write('i', { stayedWithMe: 'die Demos' });
    expect(full.read('i')).toEqual({});
  });
});
