import { describe, expect, it } from 'vitest';
import { hashText } from '../../../lib/letters/hashText';
import { placeIn, SLOTS } from '../../../lib/letters/minhash';
import { groupsOf, sketchOf } from '../../../lib/letters/sketch';

const LETTER = `vielen Dank für das Gespräch am Dienstag und dafür, dass Sie sich so viel Zeit für meine Fragen genommen haben. Besonders geblieben ist mir, wie Sie neue Kolleginnen in den ersten Wochen begleiten. Ich muss Ihnen noch sagen, dass ich im Mai umziehe und deshalb erst im Herbst anfangen kann. Mein Gehalt liegt heute anderswo höher, aber ich möchte trotzdem lieber bei Ihnen arbeiten, weil mir das Team gefallen hat.`;
const WORDS = LETTER.toLowerCase().match(/\p{L}+/gu) ?? [];

/** All words of the letter, and so many made-up ones as a reader would have to try besides. */
const VOCABULARY = [...new Set(WORDS), ...Array.from({ length: 1000 }, (_, n) => `wort${n.toString(36)}`)];

const LAST_THAT_TELLS = 0.15 * 2 ** 32;

/** How much a kept number speaks for a group of words having been in the letter. */
type Evidence = (group: string) => number;

/** What the old sketches held: a hash of every group. With them the attack must work, or it shows nothing. */
function ofHashes(groups: Iterable<string>): Evidence {
  const kept = new Set([...groups].map((group) => hashText(group) % 2 ** 20));
  return (group) => Number(kept.has(hashText(group) % 2 ** 20));
}

/** The best that can be made of a sketch: how likely its bits are with this group in the letter, and how likely without. */
function ofSketch([count = 0, ...packed]: readonly number[]): Evidence {
  return (group) => {
    const hash = hashText(group);
    let evidence = 0;
    for (let slot = 0; slot < SLOTS; slot++) {
      const place = placeIn(slot, hash);
      // Hardly ever the first there: its bit says nothing.
      if (place > LAST_THAT_TELLS) continue;
      const isFirst = (1 - place / 2 ** 32) ** (count - 1);
      const kept = ((packed[slot >> 5] ?? 0) >>> (slot & 31)) & 1;
      evidence += Math.log2((place & 1) === kept ? 1 + isFirst : 1 - isFirst);
    }
    return evidence;
  };
}

/** Reads on from a word that is known, each time with the word that is spoken for most. */
function readOn(from: string, evidence: Evidence, steps: number): string[] {
  const read = [from];
  const seen = new Set<string>();
  while (read.length <= steps) {
    const groups = VOCABULARY.map((word) => `${read.at(-1)} ${word}`).filter((group) => !seen.has(group));
    const scores = groups.map(evidence);
    const best = groups[scores.indexOf(Math.max(...scores))] ?? '';
    seen.add(best);
    read.push(best.split(' ')[1] ?? '');
  }
  return read;
}

const rightIn = (read: readonly string[]) => {
  const groups = groupsOf(LETTER);
  return read.slice(1).filter((word, n) => groups.has(`${read[n]} ${word}`)).length;
};

describe('A kept sketch cannot be read back', () => {
  it('by chaining the groups of words that speak for each other, as hashes of all groups could be', () => {
    expect(rightIn(readOn('vielen', ofHashes(groupsOf(LETTER)), 12))).toBeGreaterThan(8);
    expect(rightIn(readOn('vielen', ofSketch(sketchOf(LETTER)), 12))).toBeLessThanOrEqual(1);
  });

  it('even word by word with all words before known: the next is narrowed down, to one in thirteen, and not read', () => {
    const evidence = ofSketch(sketchOf(LETTER));
    const ranks = WORDS.slice(1).map((word, n) => {
      const right = evidence(`${WORDS[n]} ${word}`);
      return VOCABULARY.filter((other) => other !== word && evidence(`${WORDS[n]} ${other}`) >= right).length;
    });
    expect(ranks.filter((rank) => rank === 0).length / ranks.length).toBeLessThan(0.1);
    expect(ranks.sort((one, other) => one - other)[Math.floor(ranks.length / 2)]).toBeGreaterThan(50);
  });

  it('since it has 256 bits, fewer than four for each word of a short letter', () => {
    const [count, ...bits] = sketchOf(LETTER);
    expect(bits).toHaveLength(8);
    expect(count).toBe(groupsOf(LETTER).size);
    expect((bits.length * 32) / WORDS.length).toBeLessThan(4);
    expect(sketchOf(WORDS.slice(0, 50).join(' '))).toEqual([]);
  });
});
