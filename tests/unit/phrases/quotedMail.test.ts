import { describe, expect, it } from 'vitest';
import { findOwnBlocks } from '../../../lib/phrases/engine/findOwnBlocks';

const own = (text: string) => findOwnBlocks(text).map(({ start, end }) => text.slice(start, end));

describe('What the writer tells of earlier mails', () => {
  it.each([
    'Am 3. Mai schrieb ich Ihnen Folgendes:',
    'Am 3. Mai schrieben Sie und schrieb ich:',
    'Am 3. Mai schrieb mir Herr Weber:',
    'Am 3. Mai hat Herr Weber mir geschrieben:',
    'Am 3. Mai hat mir Herr Dr. Weber aus Köln geschrieben:',
    'On 3 May I wrote:',
    'On 3 May, we wrote:',
  ])('is own text, and so is what follows: %s', (line) => {
    expect(own(`Danke.\n\n${line}\n\nMehr davon.`)).toEqual(['Danke.', line, 'Mehr davon.']);
  });

  it.each([
    'Am 3. Mai 2026 schrieb Anna Weber:',
    'Am 3. Mai 2026 um 10:11 Uhr hat Anna Weber <anna@example.com> geschrieben:',
    'Am 3. Mai 2026 um 10:11 Uhr hat Hassan Mir <mir@example.com> geschrieben:',
    'On 3 May 2026, Anna I. Weber wrote:',
  ])('is told apart from what a mail program writes: %s', (line) => {
    expect(own(`Danke.\n\n${line}\n\nFremdes.`)).toEqual(['Danke.']);
  });
});

describe('A name that wrote, without a date', () => {
  it.each(['Anna Weber schrieb:', 'Anna Weber wrote:'])('begins a quotation with marks: %s', (line) => {
    expect(own(`Danke.\n\n${line}\n> Fremdes.\n\nMehr.`)).toEqual(['Danke.', 'Mehr.']);
    expect(own(`Danke.\n${line}\n\n> Fremdes.\nMehr.`)).toEqual(['Danke.', 'Mehr.']);
  });

  it.each(['Anna Weber schrieb:', 'Anna Weber wrote:'])('is own text without them: %s', (line) => {
    expect(own(`Danke.\n\n${line}\n\nMehr.`)).toEqual(['Danke.', line, 'Mehr.']);
  });
});

describe('The head of quoted mail', () => {
  it.each([
    'From : Anna\nSent : Monday\nTo : Ben',
    'Von : Anna\nGesendet : Montag',
    'De : Anna\nEnvoyé : lundi',
    'De\u00a0: Anna\nEnvoyé\u00a0: lundi',
  ])('may have a blank before the colon: %j', (head) => {
    expect(own(`Danke.\n\n${head}\n\nFremdes.`)).toEqual(['Danke.']);
  });

  it('is none in "From : to", of which nothing else follows', () => {
    expect(own('From : Berlin\nwith love')).toEqual(['From : Berlin\nwith love']);
  });
});

describe('Code', () => {
  it.each(['```', '~~~'])(
    'goes from fence to fence, over empty lines and whatever looks like quoted mail: %s',
    (fence) => {
      expect(own(`Danke.\n${fence}js\na\n\n-- \nb\n${fence}\nMehr.`)).toEqual(['Danke.', 'Mehr.']);
    },
  );

  it.each(['```', '~~~'])('ends at the next empty line where its fence is never closed: %s', (fence) => {
    expect(own(`Danke.\n${fence}\na\nb\n\nMehr.\n\nUnd mehr.`)).toEqual(['Danke.', 'Mehr.', 'Und mehr.']);
    expect(own(`Danke.\n${fence}\na`)).toEqual(['Danke.']);
    expect(own(`Danke.\n${fence}`)).toEqual(['Danke.']);
  });

  it('is closed by the signs that began it', () => {
    expect(own('```\na\n~~~\n\nb\n```\nMehr.')).toEqual(['Mehr.']);
  });

  it('is no row of ornaments, and nothing within a line', () => {
    expect(own('Danke.\n~~~~~~~~\nAnna')).toEqual(['Danke.\n~~~~~~~~\nAnna']);
    expect(own('```x``` ist gut.\nDanke.')).toEqual(['```x``` ist gut.\nDanke.']);
  });

  it('without an end is looked for once, however often the signs stand there', () => {
    // Looking through the rest of the mail at each of them would take minutes.
    const text = `~~~\n\n${'```\na\n```\nb\n'.repeat(100_000)}\`\`\`\n\nc`;
    expect(own(text)).toHaveLength(100_001);
  });
});
