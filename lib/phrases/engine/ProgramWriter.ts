import { FIRST_WORD_CODE, NODE_CODES, type NodeCode } from './compiled-rules';
import { joinChoice, joinSequence, NOTHING, ONE_WORD, type Piece, type Rareness } from './piece';
import type { Part, Unit } from './program';
import * as operation from './program';
import { WINDOW } from './SentenceWindow';
import { SetNumbers } from './SetNumbers';
import { fromSteps } from './steps';

interface WrittenList {
  readonly program: number;
  readonly piece: Piece;
}

/** Signs that a gap across commas may take beside its words. */
const SIGNS_IN_GAP = 2;

const SINGLE: Readonly<Partial<Record<NodeCode, number>>> = {
  comma: operation.COMMA,
  start: operation.START,
  end: operation.END,
};

/** Turns packed patterns into programs, in the order in which they were packed. */
export class ProgramWriter {
  readonly code: number[] = [];
  readonly sets = new SetNumbers();
  private readonly lists: WrittenList[] = [];
  /** Where a choice begins → what it is a choice of. */
  private readonly choices = new Map<number, readonly Part[]>();
  private numbers: readonly number[] = [];
  private at = 0;

  /** @param number the predicate of numbers */
  constructor(
    private readonly rareness: Rareness,
    private readonly number: number,
  ) {}

  begin(numbers: readonly number[]): void {
    this.numbers = numbers;
    this.at = 0;
  }

  get isDone(): boolean {
    return this.at >= this.numbers.length;
  }

  next(): number {
    return this.numbers[this.at++] ?? 0;
  }

  writeList(): void {
    const program = this.code.length;
    this.lists.push({ program, piece: this.node() });
  }

  /** @throws SyntaxError for a pattern that matches without any word */
  writeUnit(): Unit {
    if (NODE_CODES[this.numbers[this.at] ?? 0] !== 'set') {
      return { parts: [this.part()], window: 0, crossesCommas: false };
    }
    this.at++;
    const reach = this.next();
    const parts = Array.from({ length: this.next() }, () => this.part());
    return { parts, window: reach >> 1, crossesCommas: (reach & 1) === 1 };
  }

  /** The parts that a part is a choice of; itself when it is no choice. */
  choicesOf(part: Part): readonly Part[] {
    return this.choices.get(part.program) ?? [part];
  }

  private part(): Part {
    const program = this.code.length;
    const { span, isEmpty, hasMark, needs, reaches } = this.node();
    if (isEmpty) throw new SyntaxError('it matches without any word');
    if (span > WINDOW) throw new SyntaxError(`it may take ${span} words; more than ${WINDOW} can not be matched`);
    return { program, span, hasMark, needs, reaches };
  }

  private node(): Piece {
    const code = this.next();
    if (code >= FIRST_WORD_CODE) return this.words([code]);
    const type = NODE_CODES[code] ?? 'any';
    switch (type) {
      case 'gap':
        return this.gap(this.next());
      case 'list':
        return this.list(this.lists[this.next()]);
      case 'not':
        return this.not(Array.from({ length: this.next() }, () => this.next() - FIRST_WORD_CODE));
      case 'choice':
        return this.choice(this.next());
      case 'sequence':
        return this.sequence(this.next());
      case 'pair':
        return this.sequence(2);
      case 'triple':
        return this.sequence(3);
      case 'optional':
        return this.optional(() => this.node());
      case 'options':
        return this.optional(() => this.choice(this.next()));
      default:
        return this.simple(type);
    }
  }

  private simple(type: NodeCode): Piece {
    switch (type) {
      case 'number':
        return this.words([this.number + FIRST_WORD_CODE]);
      case 'mark':
        return { ...this.put(operation.MARK, () => this.node()), hasMark: true };
      case 'capture':
        return this.put(operation.CAPTURE, () => {
          this.code.push(this.next());
          return { ...this.node(), hasMark: true };
        });
      default:
        return this.put(SINGLE[type] ?? operation.ANY_WORD, () =>
          type === 'start' || type === 'end' ? NOTHING : ONE_WORD,
        );
    }
  }

  /** Writes a node's head, what `write` writes, and into the head where the next node begins. */
  private put(kind: number, write: () => Piece): Piece {
    const { code } = this;
    const head = code.push(kind, 0) - 2;
    const piece = write();
    code[head + 1] = code.length;
    return piece;
  }

  private words(codes: readonly number[]): Piece {
    const predicates = codes.map((code) => code - FIRST_WORD_CODE);
    const [only = 0, second] = predicates;
    this.put(second === undefined ? operation.WORD_IS : operation.WORD_IN, () => {
      this.code.push(second === undefined ? only : this.sets.numberOf(predicates));
      return NOTHING;
    });
    return { ...ONE_WORD, needs: [predicates] };
  }

  private not(predicates: readonly number[]): Piece {
    return this.put(operation.WORD_NOT_IN, () => {
      this.code.push(this.sets.numberOf(predicates));
      return ONE_WORD;
    });
  }

  private gap(reach: number): Piece {
    const words = reach >> 1;
    const isWide = (reach & 1) === 1;
    return this.put(isWide ? operation.WIDE_GAP : operation.GAP, () => {
      const span = isWide ? words + SIGNS_IN_GAP : words;
      this.code.push(span);
      return { ...NOTHING, span };
    });
  }

  private list(list: WrittenList | undefined): Piece {
    return this.put(operation.LIST, () => {
      this.code.push(list?.program ?? 0);
      const { span, isEmpty, hasMark, needs } = list?.piece ?? NOTHING;
      return { span, isEmpty, hasMark, needs };
    });
  }

  private optional(write: () => Piece): Piece {
    const { span, hasMark } = this.put(operation.OPTIONAL, write);
    return { span, isEmpty: true, hasMark, needs: [] };
  }

  private sequence(count: number): Piece {
    return this.put(operation.SEQUENCE, () => joinSequence(Array.from({ length: count }, () => this.node())));
  }

  /** The single words of a choice come first; they become one node. */
  private choice(count: number): Piece {
    let words = 0;
    while (words < count && (this.numbers[this.at + words] ?? 0) >= FIRST_WORD_CODE) words++;
    const takeWords = () => this.words(fromSteps(Array.from({ length: words }, () => this.next())));
    if (words === count) return takeWords();
    return this.put(operation.CHOICE, () => {
      const head = this.code.length - 2;
      const pieces = words > 0 ? [this.choicePart(takeWords)] : [];
      for (let n = words; n < count; n++) pieces.push(this.choicePart(() => this.node()));
      this.choices.set(head, pieces);
      return joinChoice(pieces, this.rareness);
    });
  }

  private choicePart(write: () => Piece): Piece & Part {
    const program = this.code.length;
    const piece = write();
    return { ...piece, program, reaches: piece.reaches };
  }
}
