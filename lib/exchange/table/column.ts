import type { Language } from '../../domain/application';
import type { CellReading, Codec } from './codec';

/** One column: what it is called, and how a property of a record becomes its cell. */
export interface Column<Shape> {
  property: keyof Shape & string;
  en: string;
  de: string;
  write: (shape: Shape, language: Language) => string;
  read: (text: string) => CellReading<unknown>;
}

/**
 * Makes the columns of one shape.
 *
 * @example columnsOf<Answer>()('on', 'On', 'Am', dateCell)
 */
export function columnsOf<Shape>() {
  return <Property extends keyof Shape & string>(
    property: Property,
    en: string,
    de: string,
    codec: Codec<Shape[Property]>,
  ): Column<Shape> => ({
    property,
    en,
    de,
    write: (shape, language) => codec.write(shape[property], language),
    read: codec.read,
  });
}
