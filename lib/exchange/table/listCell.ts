import type { CellReading, Codec } from './codec';
import type { Column } from './column';

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '|': '\\p', '\n': '\\n' };
const PLAIN: Readonly<Record<string, string>> = { '\\\\': '\\', '\\p': '|', '\\n': '\n' };

/**
 * Several records in one cell: a line each, its fields between bars.
 *
 * @param later fields that files written before do not have; there they are read as empty
 * @example listOf(ANSWER_FIELDS).write([{ on: '2026-11-24', promisedBy: null }], 'en') // '2026-11-24 |'
 */
export function listOf<Item>(first: readonly Column<Item>[], later: readonly Column<Item>[] = []): Codec<Item[]> {
  const fields = [...first, ...later];
  return {
    write: (items, language) =>
      items
        .map((item) =>
          fields
            .map((field) => withEscapes(field.write(item, language)))
            .join(' | ')
            .trim(),
        )
        .join('\n'),
    read: (text) => {
      const items: Item[] = [];
      for (const line of text === '' ? [] : text.split('\n')) {
        const reading = readLine(line, fields, first.length);
        if ('code' in reading) return reading;
        items.push(reading.value);
      }
      return { value: items };
    },
  };
}

function readLine<Item>(line: string, fields: readonly Column<Item>[], least: number): CellReading<Item> {
  const parts = line.split('|').map((part) => withoutEscapes(part.trim()));
  if (parts.length !== fields.length && parts.length !== least) return { code: 'wrong-type' };
  const item: Partial<Record<string, unknown>> = {};
  for (const [index, field] of fields.entries()) {
    const reading = field.read(parts[index] ?? '');
    if ('code' in reading) return reading;
    item[field.property] = reading.value;
  }
  return { value: item as Item };
}

const withEscapes = (text: string) => text.replace(/[\\|\n]/g, (found) => ESCAPES[found] ?? found);
const withoutEscapes = (text: string) => text.replace(/\\[\\pn]/g, (found) => PLAIN[found] ?? found);
